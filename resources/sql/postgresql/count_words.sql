-- SPDX-License-Identifier: Apache-2.0
-- Takes the words of new orders into the dictionary.
INSERT INTO word (word, phonetic, n)
SELECT word, phonetic, n FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (word text, phonetic text, n bigint)
ON CONFLICT (word) DO UPDATE SET n = word.n + excluded.n
