-- SPDX-License-Identifier: Apache-2.0
-- Words that have one of these forms.
SELECT f.word, w.phonetic, w.n
FROM json_each(:forms) AS k CROSS JOIN word_form AS f JOIN word AS w ON w.word = f.word
WHERE f.form = k.value
LIMIT :limit
