-- SPDX-License-Identifier: Apache-2.0
-- What travels in which parcel.
SELECT s.order_id, l.shipment_id, l.order_line_id, l.quantity
FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i (value) CROSS JOIN shipment AS s JOIN shipment_line AS l ON l.shipment_id = s.id
WHERE s.order_id = CAST(i.value AS bigint)
ORDER BY l.shipment_id, l.position
