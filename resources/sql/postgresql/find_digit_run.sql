-- SPDX-License-Identifier: Apache-2.0
-- Orders with one of these keys.
SELECT o.id, o.placed_at, o.digit_run, o.number, false
FROM jsonb_array_elements_text(CAST(:keys AS jsonb)) AS k (value) CROSS JOIN orders AS o
WHERE o.digit_run = k.value
LIMIT :limit
