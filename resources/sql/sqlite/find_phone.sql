-- SPDX-License-Identifier: Apache-2.0
-- Orders with one of these keys.
SELECT o.id, o.placed_at, c.phone_key, c.phone, false
FROM json_each(:keys) AS k CROSS JOIN contact AS c JOIN orders AS o ON o.id = c.order_id
WHERE c.phone_key = k.value
LIMIT :limit
