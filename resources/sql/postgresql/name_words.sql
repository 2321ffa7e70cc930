-- SPDX-License-Identifier: Apache-2.0
-- The words under which these orders are found.
SELECT s.order_id, s.word, w.phonetic
FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i (value) CROSS JOIN search_word AS s JOIN word AS w ON w.word = s.word
WHERE s.order_id = CAST(i.value AS bigint)
