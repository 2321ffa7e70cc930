-- SPDX-License-Identifier: Apache-2.0
-- Orders with one of these keys.
SELECT o.id, o.placed_at, o.number_key, o.number, false
FROM json_each(:keys) AS k CROSS JOIN orders AS o
WHERE o.number_key = k.value
LIMIT :limit
