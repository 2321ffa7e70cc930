-- SPDX-License-Identifier: Apache-2.0
-- Orders with one of these keys.
SELECT o.id, o.placed_at, t.number_key, t.number, t.superseded_at IS NOT NULL
FROM json_each(:keys) AS k CROSS JOIN tracking_number AS t JOIN orders AS o ON o.id = t.order_id
WHERE t.number_key = k.value
LIMIT :limit
