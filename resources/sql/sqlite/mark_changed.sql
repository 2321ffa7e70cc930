-- SPDX-License-Identifier: Apache-2.0
-- These orders were written, by the write of this number.
INSERT INTO order_change (order_id, n, at, is_open)
SELECT o.id, :n, :now, o.is_open
FROM json_each(:ids) AS i CROSS JOIN orders AS o
WHERE o.id = i.value
ON CONFLICT (order_id) DO UPDATE SET n = excluded.n, at = excluded.at, is_open = excluded.is_open
