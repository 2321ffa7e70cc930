-- SPDX-License-Identifier: Apache-2.0
-- Takes the names of orders that are about to change out of the search.
DELETE FROM search_word WHERE order_id IN (SELECT i.value FROM json_each(:ids) AS i)
