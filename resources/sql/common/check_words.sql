-- SPDX-License-Identifier: Apache-2.0
-- Words whose count is not that of the names they stand in.
SELECT w.word FROM word AS w
WHERE w.n <> (SELECT count(*) FROM search_word AS s WHERE s.word = w.word)
UNION
SELECT s.word FROM search_word AS s WHERE NOT EXISTS (SELECT 1 FROM word AS w WHERE w.word = s.word)
LIMIT 100
