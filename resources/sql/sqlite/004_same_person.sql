-- SPDX-License-Identifier: Apache-2.0
-- Ordered so that the newest orders of a phone or e-mail are read first, however many there are.
ALTER TABLE contact ADD COLUMN placed_at INTEGER NOT NULL DEFAULT 0; -- of the order
UPDATE contact SET placed_at = o.placed_at FROM orders AS o WHERE o.id = contact.order_id;
DROP INDEX contact_phone_key;
DROP INDEX contact_email_key;
CREATE INDEX contact_phone_key ON contact (phone_key, placed_at, order_id);
CREATE INDEX contact_email_key ON contact (email_key, placed_at, order_id);
