-- SPDX-License-Identifier: Apache-2.0
-- Takes the words of orders that are about to change out of the dictionary.
UPDATE word SET n = word.n - gone.n
FROM (SELECT s.word, count(*) AS n FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i (value) CROSS JOIN search_word AS s
      WHERE s.order_id = CAST(i.value AS bigint) GROUP BY s.word) AS gone
WHERE word.word = gone.word
