-- SPDX-License-Identifier: Apache-2.0
-- The columns and indexes there are: table, name of the index (null for a column), column or shape, type.
SELECT t.name, NULL, c.name, replace(c.type, ' GENERATED ALWAYS', '')
FROM sqlite_schema AS t JOIN pragma_table_xinfo(t.name) AS c
WHERE t.type = 'table'
UNION ALL
SELECT t.name, i.name,
    CASE WHEN i."unique" THEN 'unique ' ELSE '' END || '('
    || (SELECT group_concat(coalesce(c.name, '()'), ', ')
        FROM (SELECT name FROM pragma_index_xinfo(i.name) WHERE key ORDER BY seqno) AS c)
    || CASE WHEN i.partial THEN ') partial' ELSE ')' END,
    NULL
FROM sqlite_schema AS t JOIN pragma_index_list(t.name) AS i
WHERE t.type = 'table' AND i.origin = 'c'
