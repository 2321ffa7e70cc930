-- SPDX-License-Identifier: Apache-2.0
-- The numbers of parcels, oldest first.
SELECT n.order_id, n.shipment_id, n.number, n.known_from, n.superseded_at, CAST(n.set_by AS text)
FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i (value) CROSS JOIN tracking_number AS n
WHERE n.order_id = CAST(i.value AS bigint)
ORDER BY n.order_id, n.shipment_id, n.position
