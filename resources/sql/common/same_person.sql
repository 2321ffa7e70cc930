-- SPDX-License-Identifier: Apache-2.0
-- The newest orders with the phone or e-mail of this one, out of the newest by phone and the newest by e-mail.
-- Null where it has none: that is equal to nothing, not to all the others without one.
SELECT
    o.id, o.number, o.placed_at, (SELECT u.name FROM customer AS u WHERE u.order_id = o.id),
    o.city, o.stage, o.deciding_status, o.reason,
    o.carrier_code, o.carrier_text, o.tracking_number, o.parcels, o.delivered_parcels,
    o.number_missing, o.withdrawn, o.contradictory, o.promised_on, o.expected_on, o.delivered_at,
    o.destination_zone
FROM orders AS o
WHERE o.id IN (
    SELECT id FROM (SELECT c.order_id AS id FROM contact AS c
                    WHERE c.phone_key = (SELECT nullif(phone_key, '') FROM contact WHERE order_id = :order)
                      AND c.order_id <> :order
                    ORDER BY c.placed_at DESC, c.order_id DESC
                    LIMIT :limit) AS by_phone
    UNION
    SELECT id FROM (SELECT c.order_id AS id FROM contact AS c
                    WHERE c.email_key = (SELECT nullif(email_key, '') FROM contact WHERE order_id = :order)
                      AND c.order_id <> :order
                    ORDER BY c.placed_at DESC, c.order_id DESC
                    LIMIT :limit) AS by_email)
ORDER BY o.placed_at DESC, o.id DESC
LIMIT :limit
