-- SPDX-License-Identifier: Apache-2.0
-- What was ordered, in the order it was stated.
SELECT l.order_id, l.external_id, l.sku, l.name, l.quantity
FROM json_each(:ids) AS i CROSS JOIN order_line AS l
WHERE l.order_id = i.value
ORDER BY l.order_id, l.position
