-- SPDX-License-Identifier: Apache-2.0
-- The names of the views, functions and triggers there are.
SELECT relname FROM pg_class WHERE relkind = 'v' AND relnamespace = CAST(current_schema() AS regnamespace)
UNION ALL
SELECT proname FROM pg_proc WHERE pronamespace = CAST(current_schema() AS regnamespace)
UNION ALL
SELECT g.tgname
FROM pg_trigger AS g JOIN pg_class AS t ON t.oid = g.tgrelid
WHERE NOT g.tgisinternal AND t.relnamespace = CAST(current_schema() AS regnamespace)
