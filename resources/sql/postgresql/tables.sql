-- SPDX-License-Identifier: Apache-2.0
-- The names of what holds rows, or seems to, where a statement would find it.
SELECT t.relname
FROM pg_class AS t JOIN pg_namespace AS n ON n.oid = t.relnamespace
WHERE pg_table_is_visible(t.oid) AND t.relkind IN ('r', 'p', 'v', 'm', 'f')
  AND n.nspname NOT IN ('pg_catalog', 'information_schema')
ORDER BY t.relname
