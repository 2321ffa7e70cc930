-- SPDX-License-Identifier: Apache-2.0
-- The words under which these orders are found.
SELECT s.order_id, s.word, w.phonetic
FROM json_each(:ids) AS i CROSS JOIN search_word AS s JOIN word AS w ON w.word = s.word
WHERE s.order_id = i.value
