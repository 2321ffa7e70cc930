-- SPDX-License-Identifier: Apache-2.0
-- The changes before one, the newest first.
SELECT order_id, n, at, is_open FROM changed_order
WHERE (n, order_id) < (CAST(:n AS bigint), CAST(:order AS bigint))
ORDER BY n DESC, order_id DESC
LIMIT :limit
