-- SPDX-License-Identifier: Apache-2.0
-- The words under which these orders are found, beside the dictionary; its side is null where a word is missing.
SELECT s.order_id, s.word, w.phonetic, s.placed_at
FROM json_each(:ids) AS i CROSS JOIN search_word AS s LEFT JOIN word AS w ON w.word = s.word
WHERE s.order_id = i.value
