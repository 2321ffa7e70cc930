-- SPDX-License-Identifier: Apache-2.0
-- What was ordered, in the order it was stated.
SELECT l.order_id, l.external_id, l.sku, l.name, l.quantity
FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i (value) CROSS JOIN order_line AS l
WHERE l.order_id = CAST(i.value AS bigint)
ORDER BY l.order_id, l.position
