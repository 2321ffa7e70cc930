-- SPDX-License-Identifier: Apache-2.0
-- Whether any migration has run.
SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'
