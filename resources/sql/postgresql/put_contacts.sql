-- SPDX-License-Identifier: Apache-2.0
-- Stores how the customers of these orders are reached.
INSERT INTO contact (
    order_id, phone, email, street, region, postcode, country, phone_key, email_key, placed_at)
SELECT
    order_id, phone, email, street, region, postcode, country, phone_key, email_key, placed_at
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (
    order_id bigint, phone text, email text, street text, region text, postcode text, country text,
    phone_key text, email_key text, placed_at timestamptz)
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
