-- SPDX-License-Identifier: Apache-2.0
-- Orders whose key starts alike: from the prefix on, up to its successor.
SELECT o.id, o.placed_at, c.email_key, c.email, false
FROM contact AS c JOIN orders AS o ON o.id = c.order_id
WHERE c.email_key >= :from AND c.email_key < :until
ORDER BY c.email_key
LIMIT :limit
