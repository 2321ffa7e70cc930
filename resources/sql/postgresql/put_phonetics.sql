-- SPDX-License-Identifier: Apache-2.0
-- Takes missing words into the dictionary, not counted yet, and corrects how words sound.
INSERT INTO word (word, phonetic, n)
SELECT word, phonetic, 0 FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (word text, phonetic text)
ON CONFLICT (word) DO UPDATE SET phonetic = excluded.phonetic WHERE word.phonetic <> excluded.phonetic
