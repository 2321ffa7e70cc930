-- SPDX-License-Identifier: Apache-2.0
-- As on a server, where this view masks customers for some and the table is nobody's to change. Who can open
-- the file may do everything.
CREATE VIEW customer AS
SELECT o.id AS order_id, o.customer_name AS name, c.phone, c.email, c.street, c.region, c.postcode, c.country
FROM orders AS o LEFT JOIN contact AS c ON c.order_id = o.id;

-- What people did. No key to the orders: what was done with one that is gone stays known.
CREATE TABLE audit (
    id TEXT PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL,
    login TEXT NOT NULL, -- of the computer
    person TEXT NOT NULL,
    action TEXT NOT NULL,
    order_id INTEGER,
    before TEXT,
    after TEXT
);

CREATE INDEX audit_at ON audit (at, id);
CREATE INDEX audit_order ON audit (order_id, at);

CREATE TRIGGER audit_is_kept BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'what is audited stays');
END;

CREATE TRIGGER audit_is_fixed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'what is audited stays as it is');
END;
