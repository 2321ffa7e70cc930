-- SPDX-License-Identifier: Apache-2.0
-- Makes orders findable by the words of the customer's name.
INSERT INTO search_word (
    word, placed_at, order_id)
SELECT
    r.value ->> 'word', r.value ->> 'placed_at', r.value ->> 'order_id'
FROM json_each(:rows) AS r
