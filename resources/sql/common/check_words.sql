-- SPDX-License-Identifier: Apache-2.0
-- The next words of the dictionary, each with its count and in how many names it really stands.
SELECT w.word, w.n, (SELECT count(*) FROM search_word AS s WHERE s.word = w.word)
FROM word AS w
WHERE w.word > :after
ORDER BY w.word
LIMIT :limit
