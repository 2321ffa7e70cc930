-- SPDX-License-Identifier: Apache-2.0
-- The ids of a streamed list, one after the other. {filter} is filled in from the fixed texts of listfilter.cpp, the
-- rest as in list_page.
SELECT o.id FROM orders AS o
WHERE {view} AND {filter}
ORDER BY {column} {direction}, id {direction}
LIMIT :limit
