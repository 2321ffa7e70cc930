-- SPDX-License-Identifier: Apache-2.0
-- Orders with one of these keys.
SELECT o.id, o.placed_at, o.digit_run, o.number, false
FROM json_each(:keys) AS k CROSS JOIN orders AS o
WHERE o.digit_run = k.value
LIMIT :limit
