-- SPDX-License-Identifier: Apache-2.0
-- How many forms of words are missing, and how many are no word's.
SELECT (SELECT count(*) FROM (SELECT form, word FROM form_of_word EXCEPT SELECT form, word FROM word_form) AS missing)
    + (SELECT count(*) FROM (SELECT form, word FROM word_form EXCEPT SELECT form, word FROM form_of_word) AS wrong)
