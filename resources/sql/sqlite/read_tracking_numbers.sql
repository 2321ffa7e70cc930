-- SPDX-License-Identifier: Apache-2.0
-- The numbers of parcels, oldest first.
SELECT n.order_id, n.shipment_id, n.number, n.known_from, n.superseded_at, n.set_by
FROM json_each(:ids) AS i CROSS JOIN tracking_number AS n
WHERE n.order_id = i.value
ORDER BY n.order_id, n.shipment_id, n.position
