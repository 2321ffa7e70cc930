-- SPDX-License-Identifier: Apache-2.0
-- These orders were written, by the write of this number.
INSERT INTO order_change (order_id, n, at, is_open)
SELECT o.id, CAST(:n AS bigint), date_trunc('milliseconds', clock_timestamp()), o.is_open
FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i (value) CROSS JOIN orders AS o
WHERE o.id = CAST(i.value AS bigint)
ON CONFLICT (order_id) DO UPDATE SET n = excluded.n, at = excluded.at, is_open = excluded.is_open
