-- SPDX-License-Identifier: Apache-2.0
-- Takes the words of new orders into the dictionary.
INSERT INTO word (word, phonetic, n)
SELECT r.value ->> 'word', r.value ->> 'phonetic', r.value ->> 'n' FROM json_each(:rows) AS r
WHERE true
ON CONFLICT (word) DO UPDATE SET n = word.n + excluded.n
