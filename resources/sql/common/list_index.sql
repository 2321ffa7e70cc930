-- SPDX-License-Identifier: Apache-2.0
-- The row at every :rows-th place of a list and its last one, which tells the length. Filled in as list_page.
SELECT n, value, id
FROM (SELECT row_number() OVER (ORDER BY {column} {direction}, id {direction}) AS n, {column} AS value, id
      FROM orders WHERE {view}) AS numbered
WHERE n % :rows = 1 OR n = (SELECT count(*) FROM orders WHERE {view})
ORDER BY n
