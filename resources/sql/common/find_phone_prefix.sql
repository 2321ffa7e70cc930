-- SPDX-License-Identifier: Apache-2.0
-- Orders whose key starts alike: from the prefix on, up to its successor.
SELECT o.id, o.placed_at, c.phone_key, c.phone, false
FROM contact AS c JOIN orders AS o ON o.id = c.order_id
WHERE c.phone_key >= :from AND c.phone_key < :until
ORDER BY c.phone_key
LIMIT :limit
