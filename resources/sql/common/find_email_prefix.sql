-- SPDX-License-Identifier: Apache-2.0
-- Orders whose key starts alike and is longer: after the prefix, up to its successor.
SELECT c.order_id, c.placed_at, c.email_key, c.email, false
FROM contact AS c
WHERE c.email_key > :from AND c.email_key < :until
ORDER BY c.email_key
LIMIT :limit
