-- SPDX-License-Identifier: Apache-2.0
-- What travels in which parcel.
SELECT l.order_id, l.shipment_id, l.order_line_id, l.quantity
FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i (value) CROSS JOIN shipment_line AS l
WHERE l.order_id = CAST(i.value AS bigint)
ORDER BY l.order_id, l.shipment_id, l.position
