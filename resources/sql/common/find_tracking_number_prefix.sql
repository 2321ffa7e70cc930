-- SPDX-License-Identifier: Apache-2.0
-- Orders whose key starts alike: from the prefix on, up to its successor.
SELECT o.id, o.placed_at, t.number_key, t.number, t.superseded_at IS NOT NULL
FROM tracking_number AS t JOIN orders AS o ON o.id = t.order_id
WHERE t.number_key >= :from AND t.number_key < :until
ORDER BY t.number_key
LIMIT :limit
