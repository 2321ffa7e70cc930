-- SPDX-License-Identifier: Apache-2.0
-- Whether any migration has run; other programs have tables of this name, too.
SELECT count(*) FROM pragma_table_info('schema_version') WHERE name = 'applied_at'
