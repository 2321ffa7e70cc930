-- SPDX-License-Identifier: Apache-2.0
-- Orders whose key starts alike: from the prefix on, up to its successor.
SELECT o.id, o.placed_at, o.digit_run, o.number, false
FROM orders AS o
WHERE o.digit_run >= :from AND o.digit_run < :until
ORDER BY o.digit_run
LIMIT :limit
