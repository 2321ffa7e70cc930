-- SPDX-License-Identifier: Apache-2.0
-- Counts anew in how many names these words stand.
UPDATE word SET n = (SELECT count(*) FROM search_word AS s WHERE s.word = word.word)
WHERE word IN (SELECT k.value FROM jsonb_array_elements_text(CAST(:words AS jsonb)) AS k (value))
