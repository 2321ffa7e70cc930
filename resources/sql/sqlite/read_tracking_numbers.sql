-- SPDX-License-Identifier: Apache-2.0
-- The numbers of parcels, oldest first.
SELECT s.order_id, n.shipment_id, n.number, n.known_from, n.superseded_at, n.set_by
FROM json_each(:ids) AS i CROSS JOIN shipment AS s JOIN tracking_number AS n ON n.shipment_id = s.id
WHERE s.order_id = i.value
ORDER BY n.shipment_id, n.position
