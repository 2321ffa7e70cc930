-- SPDX-License-Identifier: Apache-2.0
-- Takes the names of a source out of the dictionary.
UPDATE word SET n = word.n - gone.n
FROM (SELECT s.word, count(*) AS n FROM orders AS o JOIN search_word AS s ON s.order_id = o.id
      WHERE o.source = :source GROUP BY s.word) AS gone
WHERE word.word = gone.word
