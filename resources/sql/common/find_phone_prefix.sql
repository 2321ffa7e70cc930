-- SPDX-License-Identifier: Apache-2.0
-- Orders whose key starts alike and is longer: after the prefix, up to its successor.
SELECT c.order_id, c.placed_at, c.phone_key, c.phone, false
FROM contact AS c
WHERE c.phone_key > :from AND c.phone_key < :until
ORDER BY c.phone_key
LIMIT :limit
