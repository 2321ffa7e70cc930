-- SPDX-License-Identifier: Apache-2.0
-- The keys of the rows from one on. Filled in as list_page.
SELECT {column}, id FROM orders
WHERE {view} AND {from}
ORDER BY {column} {direction}, id {direction}
LIMIT :limit OFFSET :skip
