-- SPDX-License-Identifier: Apache-2.0
-- One index for every view and sort that is offered, each ending in the id that breaks ties. "Late" reads the
-- open orders and needs late_from beside the key. SQLite looks at a partial index's condition once more for
-- every row: with its column in the index it need not open the row for that.
CREATE INDEX orders_by_placed_at ON orders (placed_at, id);
CREATE INDEX orders_by_number_sort ON orders (number_sort, id);
CREATE INDEX orders_by_customer_sort ON orders (customer_sort, id);
CREATE INDEX orders_by_promised_sort ON orders (promised_sort, id);

CREATE INDEX orders_open_by_placed_at ON orders (placed_at, id, late_from, is_open) WHERE is_open;
CREATE INDEX orders_open_by_number_sort ON orders (number_sort, id, late_from, is_open) WHERE is_open;
CREATE INDEX orders_open_by_customer_sort ON orders (customer_sort, id, late_from, is_open) WHERE is_open;
CREATE INDEX orders_open_by_promised_sort ON orders (promised_sort, id, late_from, is_open) WHERE is_open;

CREATE INDEX orders_out_by_placed_at ON orders (placed_at, id, stage) WHERE stage = 'OutForDelivery';
CREATE INDEX orders_out_by_number_sort ON orders (number_sort, id, stage) WHERE stage = 'OutForDelivery';
CREATE INDEX orders_out_by_customer_sort ON orders (customer_sort, id, stage) WHERE stage = 'OutForDelivery';
CREATE INDEX orders_out_by_promised_sort ON orders (promised_sort, id, stage) WHERE stage = 'OutForDelivery';

CREATE INDEX orders_exception_by_placed_at ON orders (placed_at, id, is_exception) WHERE is_exception;
CREATE INDEX orders_exception_by_number_sort ON orders (number_sort, id, is_exception) WHERE is_exception;
CREATE INDEX orders_exception_by_customer_sort ON orders (customer_sort, id, is_exception) WHERE is_exception;
CREATE INDEX orders_exception_by_promised_sort ON orders (promised_sort, id, is_exception) WHERE is_exception;

-- The deliveries of one day are few: they are found by time and then sorted.
CREATE INDEX orders_delivered ON orders (delivered_at, id, stage) WHERE stage = 'Delivered';
