-- SPDX-License-Identifier: Apache-2.0
-- When orders changed, as their server says.
INSERT INTO order_change (order_id, n, at, is_open)
SELECT r.value ->> 'order_id', r.value ->> 'n', r.value ->> 'at', r.value ->> 'is_open' FROM json_each(:rows) AS r
