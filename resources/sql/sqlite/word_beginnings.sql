-- SPDX-License-Identifier: Apache-2.0
-- Words that begin with one of these; their letters end at z.
SELECT w.word, w.phonetic, w.n
FROM json_each(:beginnings) AS k CROSS JOIN word AS w
WHERE w.word >= k.value AND w.word < k.value || '{'
LIMIT :limit
