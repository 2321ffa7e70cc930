-- SPDX-License-Identifier: Apache-2.0
-- The parcels of orders, as they became known.
SELECT s.order_id, s.id, s.external_id, s.carrier_code, s.carrier_text, s.service, s.warehouse,
    s.tracking_link, s.first_known_at, s.ship_by
FROM json_each(:ids) AS i CROSS JOIN shipment AS s
WHERE s.order_id = i.value
ORDER BY s.order_id, s.position
