-- SPDX-License-Identifier: Apache-2.0
-- Orders whose key starts alike: from the prefix on, up to its successor.
SELECT o.id, o.placed_at, o.number_key, o.number, false
FROM orders AS o
WHERE o.number_key >= :from AND o.number_key < :until
ORDER BY o.number_key
LIMIT :limit
