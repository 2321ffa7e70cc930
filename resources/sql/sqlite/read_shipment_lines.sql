-- SPDX-License-Identifier: Apache-2.0
-- What travels in which parcel.
SELECT s.order_id, l.shipment_id, l.order_line_id, l.quantity
FROM json_each(:ids) AS i CROSS JOIN shipment AS s JOIN shipment_line AS l ON l.shipment_id = s.id
WHERE s.order_id = i.value
ORDER BY l.shipment_id, l.position
