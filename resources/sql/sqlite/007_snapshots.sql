-- SPDX-License-Identifier: Apache-2.0
-- As on a server, whose desks keep copies of orders for when it does not answer. Such a copy is one of these files.

-- When each order changed last; n counts the writes. That an order is gone is a change as well, so there is no key to
-- it.
CREATE TABLE order_change (
    order_id INTEGER PRIMARY KEY,
    n INTEGER NOT NULL,
    at INTEGER NOT NULL,
    is_open INTEGER NOT NULL -- as the order is
) STRICT;

INSERT INTO order_change (order_id, n, at, is_open)
SELECT id, row_number() OVER (ORDER BY coalesce(delivered_at, placed_at), id), coalesce(delivered_at, placed_at), is_open
FROM orders;
INSERT INTO next_id (name, id) SELECT 'change', coalesce(max(n), 0) + 1 FROM order_change;

CREATE INDEX order_change_place ON order_change (n, order_id);
CREATE INDEX order_change_open ON order_change (n, order_id) WHERE is_open;

-- Of how many days desks keep orders beside the open ones, once this moves to a server.
CREATE TABLE snapshot_policy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 366),
    history TEXT NOT NULL -- which the numbers of changes belong to
) STRICT;

INSERT INTO snapshot_policy (id, days, history) VALUES (1, 14, lower(hex(randomblob(16))));
