-- SPDX-License-Identifier: Apache-2.0
-- Orders by id with their customers, to who has had the export recorded before.
SELECT
    o.id, o.number, o.placed_at, u.name, o.city, o.stage, o.deciding_status, o.reason,
    o.carrier_code, o.carrier_text, o.tracking_number, o.parcels, o.delivered_parcels,
    o.number_missing, o.withdrawn, o.contradictory, o.promised_on, o.expected_on, o.delivered_at,
    o.destination_zone, u.phone, u.email, u.street, u.postcode, u.region, u.country
FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i (value)
CROSS JOIN orders AS o JOIN customer AS u ON u.order_id = o.id
WHERE o.id = CAST(i.value AS bigint) AND may_export(CAST(:request AS uuid))
