-- SPDX-License-Identifier: Apache-2.0
-- Stores how the customers of these orders are reached.
INSERT INTO contact (
    order_id, phone, email, street, region, postcode, country, phone_key, email_key, placed_at)
SELECT
    r.value ->> 'order_id', r.value ->> 'phone', r.value ->> 'email', r.value ->> 'street',
    r.value ->> 'region', r.value ->> 'postcode', r.value ->> 'country', r.value ->> 'phone_key',
    r.value ->> 'email_key', r.value ->> 'placed_at'
FROM json_each(:rows) AS r
WHERE true
ON CONFLICT (order_id) DO UPDATE SET
    phone = excluded.phone,
    email = excluded.email,
    street = excluded.street,
    region = excluded.region,
    postcode = excluded.postcode,
    country = excluded.country,
    phone_key = excluded.phone_key,
    email_key = excluded.email_key,
    placed_at = excluded.placed_at
