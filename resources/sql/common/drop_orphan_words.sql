-- SPDX-License-Identifier: Apache-2.0
-- Forgets the words of names whose orders are gone.
DELETE FROM search_word WHERE NOT EXISTS (SELECT 1 FROM orders AS o WHERE o.id = search_word.order_id)
