-- SPDX-License-Identifier: Apache-2.0
-- What travels in which parcel.
SELECT l.order_id, l.shipment_id, l.order_line_id, l.quantity
FROM json_each(:ids) AS i CROSS JOIN shipment_line AS l
WHERE l.order_id = i.value
ORDER BY l.order_id, l.shipment_id, l.position
