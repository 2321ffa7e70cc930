-- SPDX-License-Identifier: Apache-2.0
-- The names of what holds rows, or seems to.
SELECT name FROM sqlite_schema
WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
ORDER BY name
