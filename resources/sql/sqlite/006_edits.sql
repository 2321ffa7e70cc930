-- SPDX-License-Identifier: Apache-2.0
-- What people write about orders. The id is made at the desk: sent again, it is the same edit. What was taken back
-- stays here, and counts no more.
CREATE TABLE edit (
    order_id INTEGER NOT NULL REFERENCES orders ON DELETE CASCADE,
    id TEXT NOT NULL,
    shipment_id INTEGER, -- null where the whole order is meant
    kind TEXT NOT NULL, -- Note, Correction, Number
    person TEXT NOT NULL, -- as the desk names its user
    login TEXT NOT NULL, -- of the computer
    made_at INTEGER NOT NULL,
    stored_at INTEGER NOT NULL, -- later than all that was known of the order
    body TEXT NOT NULL, -- the note, the reason of the correction, the number
    withdrawn_at INTEGER,
    before TEXT, -- what was shown before the edit, then before it was taken back
    PRIMARY KEY (order_id, id)
);

CREATE INDEX edit_order ON edit (order_id, stored_at);

ALTER TABLE event ADD COLUMN withdrawn_at INTEGER; -- of a correction that was taken back
ALTER TABLE tracking_number ADD COLUMN set_by TEXT; -- of the edit that set it; null where the source told it

-- As on a server, where this view hides from some what was written.
CREATE VIEW visible_edit AS
SELECT id, order_id, shipment_id, kind, person, login, made_at, stored_at, withdrawn_at, body FROM edit;

-- When each order changed last, for the copies that desks keep of a server; n counts the writes. That an order is gone
-- is a change as well, so there is no key to it.
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
