-- SPDX-License-Identifier: Apache-2.0
-- Orders and everything known about them. Keys are compared byte by byte, so that a prefix is a range.
CREATE TABLE orders (
    id bigint PRIMARY KEY,
    source text COLLATE "C" NOT NULL,
    external_id text COLLATE "C", -- null where the source has none
    number text NOT NULL,
    placed_at timestamptz NOT NULL,
    first_known_at timestamptz NOT NULL,
    promised_on date,
    destination_zone text NOT NULL,
    raw_state text NOT NULL,
    currency text NOT NULL,
    total_minor bigint,
    payment text NOT NULL,
    customer_name text NOT NULL,
    city text NOT NULL,
    -- Derived from the events when the order is written, for lists.
    stage text NOT NULL,
    is_open boolean NOT NULL,
    is_exception boolean NOT NULL,
    deciding_status text NOT NULL,
    reason text NOT NULL,
    carrier_code text NOT NULL,
    carrier_text text NOT NULL,
    tracking_number text NOT NULL,
    parcels integer NOT NULL,
    delivered_parcels integer NOT NULL,
    number_missing boolean NOT NULL,
    withdrawn boolean NOT NULL,
    contradictory boolean NOT NULL,
    expected_on date,
    delivered_at timestamptz,
    late_from timestamptz,
    -- Normal forms for looking up and sorting.
    number_key text COLLATE "C" NOT NULL,
    digit_run text COLLATE "C" NOT NULL,
    number_sort text COLLATE "C" NOT NULL,
    customer_sort text COLLATE "C" NOT NULL,
    promised_sort date NOT NULL GENERATED ALWAYS AS (coalesce(promised_on, DATE '9999-12-31')) STORED
);

CREATE INDEX orders_source ON orders (source);

-- Which order a source means by its own id for it: hands out the order's id. All else that belongs to an order is
-- found by that id alone, which every key below begins with or holds; this is found before the order is, so that it
-- has no key to it.
CREATE TABLE order_identity (
    source text COLLATE "C" NOT NULL,
    external_id text COLLATE "C" NOT NULL,
    order_id bigint NOT NULL,
    PRIMARY KEY (source, external_id)
);

CREATE TABLE contact (
    order_id bigint PRIMARY KEY REFERENCES orders ON DELETE CASCADE,
    phone text NOT NULL,
    email text NOT NULL,
    street text NOT NULL,
    region text NOT NULL,
    postcode text NOT NULL,
    country text NOT NULL,
    phone_key text COLLATE "C" NOT NULL, -- the digits reversed
    email_key text COLLATE "C" NOT NULL
);

CREATE TABLE order_line (
    order_id bigint NOT NULL REFERENCES orders ON DELETE CASCADE,
    position integer NOT NULL,
    external_id text COLLATE "C" NOT NULL,
    sku text NOT NULL,
    name text NOT NULL,
    quantity integer NOT NULL,
    PRIMARY KEY (order_id, position)
);

CREATE TABLE shipment (
    order_id bigint NOT NULL REFERENCES orders ON DELETE CASCADE,
    id bigint NOT NULL, -- of no other parcel of any order
    position integer NOT NULL,
    external_id text COLLATE "C" NOT NULL,
    carrier_code text NOT NULL,
    carrier_text text NOT NULL,
    service text NOT NULL,
    warehouse text NOT NULL,
    tracking_link text NOT NULL,
    first_known_at timestamptz NOT NULL,
    ship_by timestamptz,
    PRIMARY KEY (order_id, id)
);

CREATE UNIQUE INDEX shipment_place ON shipment (order_id, position);

CREATE TABLE shipment_line (
    order_id bigint NOT NULL,
    shipment_id bigint NOT NULL,
    position integer NOT NULL,
    order_line_id text NOT NULL, -- order_line.external_id; a source may name a line before it tells of it
    quantity integer NOT NULL,
    PRIMARY KEY (order_id, shipment_id, position),
    FOREIGN KEY (order_id, shipment_id) REFERENCES shipment ON DELETE CASCADE
);

CREATE TABLE tracking_number (
    order_id bigint NOT NULL,
    shipment_id bigint NOT NULL,
    position integer NOT NULL,
    number text NOT NULL,
    number_key text COLLATE "C" NOT NULL,
    known_from timestamptz NOT NULL,
    superseded_at timestamptz,
    PRIMARY KEY (order_id, shipment_id, position),
    FOREIGN KEY (order_id, shipment_id) REFERENCES shipment ON DELETE CASCADE
);

-- Append-only. shipment_id is null where the whole order is meant; it goes with its order, so that the one
-- foreign key is enough.
CREATE TABLE event (
    order_id bigint NOT NULL REFERENCES orders ON DELETE CASCADE,
    id bigint NOT NULL, -- of no other event of any order
    shipment_id bigint,
    occurred_at timestamptz,
    received_at timestamptz NOT NULL,
    status text NOT NULL,
    reason text NOT NULL,
    source text COLLATE "C" NOT NULL,
    origin text COLLATE "C" NOT NULL,
    source_key text COLLATE "C" NOT NULL,
    text text NOT NULL,
    place text NOT NULL,
    raw_time text NOT NULL,
    zone_assumed boolean NOT NULL,
    expected_on date,
    is_correction boolean NOT NULL,
    PRIMARY KEY (order_id, id)
);

CREATE UNIQUE INDEX event_identity ON event (order_id, coalesce(shipment_id, 0), origin, source_key);

-- The next free number of each table. Taken in the writing transaction, so no number is used twice or lost.
CREATE TABLE next_id (
    name text COLLATE "C" PRIMARY KEY,
    id bigint NOT NULL
);

INSERT INTO next_id (name, id) VALUES ('orders', 1), ('shipment', 1), ('event', 1);
