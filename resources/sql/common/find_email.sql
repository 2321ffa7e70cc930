-- SPDX-License-Identifier: Apache-2.0
-- The newest orders with this e-mail.
SELECT c.order_id, c.placed_at, c.email_key, c.email, false
FROM contact AS c
WHERE c.email_key = :key
ORDER BY c.placed_at DESC, c.order_id DESC
LIMIT :limit
