-- SPDX-License-Identifier: Apache-2.0
-- Whether there are tables, and whether this user may read them, write orders, or set them up.
SELECT
    EXISTS (SELECT FROM pg_class WHERE relname = 'schema_version' AND relkind = 'r'),
    coalesce(has_table_privilege(to_regclass('schema_version'), 'SELECT')
        AND has_any_column_privilege(to_regclass('orders'), 'SELECT'), false),
    coalesce(has_table_privilege(to_regclass('orders'), 'INSERT'), false),
    coalesce(has_schema_privilege(current_schema(), 'CREATE'), false)
