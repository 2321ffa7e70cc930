-- SPDX-License-Identifier: Apache-2.0
-- Takes the words of orders that are about to change out of the dictionary.
UPDATE word SET n = word.n - gone.n
FROM (SELECT s.word, count(*) AS n FROM json_each(:ids) AS i CROSS JOIN search_word AS s
      WHERE s.order_id = i.value GROUP BY s.word) AS gone
WHERE word.word = gone.word
