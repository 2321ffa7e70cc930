-- SPDX-License-Identifier: Apache-2.0
-- The next open orders, the one longest unchanged first.
SELECT order_id, n, at, is_open FROM changed_order
WHERE is_open AND (n, order_id) > (CAST(:n AS bigint), CAST(:order AS bigint))
ORDER BY n, order_id
LIMIT :limit
