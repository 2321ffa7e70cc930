-- SPDX-License-Identifier: Apache-2.0
-- Takes missing words into the dictionary, not counted yet, and corrects how words sound.
INSERT INTO word (word, phonetic, n)
SELECT r.value ->> 'word', r.value ->> 'phonetic', 0 FROM json_each(:rows) AS r
WHERE true
ON CONFLICT (word) DO UPDATE SET phonetic = excluded.phonetic WHERE word.phonetic <> excluded.phonetic
