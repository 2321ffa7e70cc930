-- SPDX-License-Identifier: Apache-2.0
-- Orders with contact, as they were stated.
SELECT
    o.id, o.source, o.external_id, o.number, o.placed_at, o.first_known_at, o.promised_on,
    o.destination_zone, o.raw_state, o.currency, o.total_minor, o.payment, u.name, o.city,
    u.phone, u.email, u.street, u.region, u.postcode, u.country
FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i (value) CROSS JOIN orders AS o JOIN customer AS u ON u.order_id = o.id
WHERE o.id = CAST(i.value AS bigint)
