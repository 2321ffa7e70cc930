-- SPDX-License-Identifier: Apache-2.0
-- The newest :each orders of every word.
SELECT s.order_id, s.placed_at
FROM json_each(:words) AS w CROSS JOIN search_word AS s
WHERE s.word = w.value
  AND s.placed_at >= coalesce((SELECT t.placed_at FROM search_word AS t WHERE t.word = w.value
                               ORDER BY t.placed_at DESC LIMIT 1 OFFSET :each), -9223372036854775808)
LIMIT :limit
