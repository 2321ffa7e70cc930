-- SPDX-License-Identifier: Apache-2.0
-- Adds the forms that words should have.
INSERT INTO word_form (form, word) SELECT form, word FROM form_of_word EXCEPT SELECT form, word FROM word_form
