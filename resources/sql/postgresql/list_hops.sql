-- SPDX-License-Identifier: Apache-2.0
-- The row at every :rows-th place of a list, one after the other: as list_index, at a tenth of the cost where an index
-- is in the order of the list. Filled in as list_page.
WITH RECURSIVE hop (value, id) AS (
    (SELECT {column}, id FROM orders WHERE {view} ORDER BY {column} {direction}, id {direction} LIMIT 1)
    UNION ALL
    SELECT o.value, o.id
    FROM hop AS h CROSS JOIN LATERAL (
        SELECT {column} AS value, id FROM orders
        WHERE {view} AND ({column}, id) {onwards} (h.value, h.id)
        ORDER BY {column} {direction}, id {direction}
        LIMIT 1 OFFSET :rows) AS o)
SELECT value, id FROM hop
