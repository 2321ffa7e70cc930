-- SPDX-License-Identifier: Apache-2.0
-- Forgets when these orders changed.
DELETE FROM order_change WHERE order_id IN (SELECT i.value FROM json_each(:ids) AS i)
