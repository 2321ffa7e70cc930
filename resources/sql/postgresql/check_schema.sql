-- SPDX-License-Identifier: Apache-2.0
-- The columns and indexes there are: table, name of the index (null for a column), column or shape, type.
SELECT t.relname, NULL, c.attname,
    replace(format_type(c.atttypid, c.atttypmod), 'timestamp with time zone', 'timestamptz')
FROM pg_class AS t JOIN pg_attribute AS c ON c.attrelid = t.oid
WHERE t.relnamespace = CAST(current_schema() AS regnamespace) AND t.relkind IN ('r', 'p')
  AND c.attnum > 0 AND NOT c.attisdropped
UNION ALL
SELECT t.relname, i.relname,
    CASE WHEN x.indisunique THEN 'unique ' ELSE '' END || '('
    || (SELECT string_agg(coalesce(c.attname, '()'), ', ' ORDER BY k.place)
        FROM unnest(CAST(x.indkey AS int2[])) WITH ORDINALITY AS k (number, place)
        LEFT JOIN pg_attribute AS c ON c.attrelid = t.oid AND c.attnum = k.number AND k.number <> 0)
    || CASE WHEN x.indpred IS NULL THEN ')' ELSE ') partial' END,
    NULL
FROM pg_index AS x JOIN pg_class AS i ON i.oid = x.indexrelid JOIN pg_class AS t ON t.oid = x.indrelid
WHERE t.relnamespace = CAST(current_schema() AS regnamespace)
