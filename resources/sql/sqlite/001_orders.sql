-- SPDX-License-Identifier: Apache-2.0
-- Orders and everything known about them. Times are milliseconds since 1970 in UTC, days ISO 8601 text.
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    external_id TEXT, -- null where the source has none
    number TEXT NOT NULL,
    placed_at INTEGER NOT NULL,
    first_known_at INTEGER NOT NULL,
    promised_on TEXT,
    destination_zone TEXT NOT NULL,
    raw_state TEXT NOT NULL,
    currency TEXT NOT NULL,
    total_minor INTEGER,
    payment TEXT NOT NULL,
    customer_name TEXT NOT NULL,
    city TEXT NOT NULL,
    -- Derived from the events when the order is written, for lists.
    stage TEXT NOT NULL,
    is_open INTEGER NOT NULL,
    is_exception INTEGER NOT NULL,
    deciding_status TEXT NOT NULL,
    reason TEXT NOT NULL,
    carrier_code TEXT NOT NULL,
    carrier_text TEXT NOT NULL,
    tracking_number TEXT NOT NULL,
    parcels INTEGER NOT NULL,
    delivered_parcels INTEGER NOT NULL,
    number_missing INTEGER NOT NULL,
    withdrawn INTEGER NOT NULL,
    contradictory INTEGER NOT NULL,
    expected_on TEXT,
    delivered_at INTEGER,
    late_from INTEGER,
    -- Normal forms for looking up and sorting.
    number_key TEXT NOT NULL,
    digit_run TEXT NOT NULL,
    number_sort TEXT NOT NULL,
    customer_sort TEXT NOT NULL,
    promised_sort TEXT NOT NULL GENERATED ALWAYS AS (coalesce(promised_on, '9999-12-31')) STORED
) STRICT;

CREATE INDEX orders_source ON orders (source);

-- Which order a source means by its own id for it: hands out the order's id. All else that belongs to an order is
-- found by that id alone, which every key below begins with or holds; this is found before the order is, so that it
-- has no key to it.
CREATE TABLE order_identity (
    source TEXT NOT NULL,
    external_id TEXT NOT NULL,
    order_id INTEGER NOT NULL,
    PRIMARY KEY (source, external_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    order_id INTEGER PRIMARY KEY REFERENCES orders ON DELETE CASCADE,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    street TEXT NOT NULL,
    region TEXT NOT NULL,
    postcode TEXT NOT NULL,
    country TEXT NOT NULL,
    phone_key TEXT NOT NULL, -- the digits reversed
    email_key TEXT NOT NULL
) STRICT;

CREATE TABLE order_line (
    order_id INTEGER NOT NULL REFERENCES orders ON DELETE CASCADE,
    position INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    sku TEXT NOT NULL,
    name TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE shipment (
    order_id INTEGER NOT NULL REFERENCES orders ON DELETE CASCADE,
    id INTEGER NOT NULL, -- of no other parcel of any order
    position INTEGER NOT NULL,
    external_id TEXT NOT NULL,
    carrier_code TEXT NOT NULL,
    carrier_text TEXT NOT NULL,
    service TEXT NOT NULL,
    warehouse TEXT NOT NULL,
    tracking_link TEXT NOT NULL,
    first_known_at INTEGER NOT NULL,
    ship_by INTEGER,
    PRIMARY KEY (order_id, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX shipment_place ON shipment (order_id, position);

CREATE TABLE shipment_line (
    order_id INTEGER NOT NULL,
    shipment_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    order_line_id TEXT NOT NULL, -- order_line.external_id; a source may name a line before it tells of it
    quantity INTEGER NOT NULL,
    PRIMARY KEY (order_id, shipment_id, position),
    FOREIGN KEY (order_id, shipment_id) REFERENCES shipment ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE tracking_number (
    order_id INTEGER NOT NULL,
    shipment_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    number_key TEXT NOT NULL,
    known_from INTEGER NOT NULL,
    superseded_at INTEGER,
    PRIMARY KEY (order_id, shipment_id, position),
    FOREIGN KEY (order_id, shipment_id) REFERENCES shipment ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Append-only. shipment_id is null where the whole order is meant; it goes with its order, so that the one
-- foreign key is enough.
CREATE TABLE event (
    order_id INTEGER NOT NULL REFERENCES orders ON DELETE CASCADE,
    id INTEGER NOT NULL, -- of no other event of any order
    shipment_id INTEGER,
    occurred_at INTEGER,
    received_at INTEGER NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    source TEXT NOT NULL,
    origin TEXT NOT NULL,
    source_key TEXT NOT NULL,
    text TEXT NOT NULL,
    place TEXT NOT NULL,
    raw_time TEXT NOT NULL,
    zone_assumed INTEGER NOT NULL,
    expected_on TEXT,
    is_correction INTEGER NOT NULL,
    PRIMARY KEY (order_id, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX event_identity ON event (order_id, coalesce(shipment_id, 0), origin, source_key);

-- The next free number of each table. Taken in the writing transaction, so no number is used twice or lost.
CREATE TABLE next_id (
    name TEXT PRIMARY KEY,
    id INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO next_id (name, id) VALUES ('orders', 1), ('shipment', 1), ('event', 1);
