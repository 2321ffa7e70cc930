-- SPDX-License-Identifier: Apache-2.0
-- Which parcels carry these numbers; current ones first, then those known last.
SELECT t.number_key, t.order_id, o.source, o.placed_at FROM jsonb_array_elements_text(CAST(:keys AS jsonb)) AS k (value) CROSS JOIN tracking_number AS t
JOIN orders AS o ON o.id = t.order_id
WHERE t.number_key = k.value
ORDER BY t.superseded_at IS NULL DESC, t.known_from DESC, t.shipment_id DESC
