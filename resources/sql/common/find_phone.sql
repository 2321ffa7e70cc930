-- SPDX-License-Identifier: Apache-2.0
-- The newest orders with this phone.
SELECT c.order_id, c.placed_at, c.phone_key, c.phone, false
FROM contact AS c
WHERE c.phone_key = :key
ORDER BY c.placed_at DESC, c.order_id DESC
LIMIT :limit
