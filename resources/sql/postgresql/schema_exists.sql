-- SPDX-License-Identifier: Apache-2.0
-- Whether any migration has run.
SELECT to_regclass('schema_version') IS NOT NULL
