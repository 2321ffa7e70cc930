-- SPDX-License-Identifier: Apache-2.0
-- Forgets the forms that are no word's.
DELETE FROM word_form
WHERE NOT EXISTS (SELECT 1 FROM form_of_word AS f WHERE f.form = word_form.form AND f.word = word_form.word)
