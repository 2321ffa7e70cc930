-- SPDX-License-Identifier: Apache-2.0
-- Whether any migration has run; other programs have tables of this name, too.
SELECT EXISTS (
    SELECT FROM pg_attribute WHERE attrelid = to_regclass('schema_version') AND attname = 'applied_at')
