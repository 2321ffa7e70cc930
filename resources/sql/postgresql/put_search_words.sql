-- SPDX-License-Identifier: Apache-2.0
-- Makes orders findable by the words of the customer's name.
INSERT INTO search_word (
    word, placed_at, order_id)
SELECT
    word, placed_at, order_id
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (
    word text, placed_at timestamptz, order_id bigint)
