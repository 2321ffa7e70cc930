-- SPDX-License-Identifier: Apache-2.0
-- Removes orders with all that belongs to them.
DELETE FROM orders WHERE id IN (SELECT i.value FROM json_each(:ids) AS i)
