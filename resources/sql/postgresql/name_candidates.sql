-- SPDX-License-Identifier: Apache-2.0
-- The newest :each orders of every word.
SELECT s.order_id, s.placed_at
FROM jsonb_array_elements_text(CAST(:words AS jsonb)) AS w (value)
CROSS JOIN LATERAL (SELECT order_id, placed_at FROM search_word WHERE word = w.value
                    ORDER BY placed_at DESC, order_id DESC LIMIT :each) AS s
LIMIT :limit
