-- SPDX-License-Identifier: Apache-2.0
-- The orders of a source are about to go, by the write of this number.
INSERT INTO order_change (order_id, n, at, is_open)
SELECT id, CAST(:n AS bigint), CAST(:now AS timestamptz), false FROM orders WHERE source = :source
ON CONFLICT (order_id) DO UPDATE SET n = excluded.n, at = excluded.at, is_open = excluded.is_open
