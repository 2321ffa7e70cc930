-- SPDX-License-Identifier: Apache-2.0
-- What the engine itself finds wrong; no row or "ok" means nothing.
SELECT 'index ' || c.relname || ' is not valid'
FROM pg_index AS i JOIN pg_class AS c ON c.oid = i.indexrelid
WHERE NOT i.indisvalid AND c.relnamespace = CAST(current_schema() AS regnamespace)
