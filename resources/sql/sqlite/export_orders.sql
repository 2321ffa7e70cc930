-- SPDX-License-Identifier: Apache-2.0
-- Orders by id with their customers, once the export is recorded.
SELECT
    o.id, o.number, o.placed_at, u.name, o.city, o.stage, o.deciding_status, o.reason,
    o.carrier_code, o.carrier_text, o.tracking_number, o.parcels, o.delivered_parcels,
    o.number_missing, o.withdrawn, o.contradictory, o.promised_on, o.expected_on, o.delivered_at,
    o.destination_zone, u.phone, u.email, u.street, u.postcode, u.region, u.country
FROM json_each(:ids) AS i CROSS JOIN orders AS o CROSS JOIN customer AS u
WHERE o.id = i.value AND u.order_id = o.id
  AND EXISTS (SELECT 1 FROM audit AS a WHERE a.id = :request AND a.action = 'export')
