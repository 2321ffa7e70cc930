-- SPDX-License-Identifier: Apache-2.0
-- What a migration makes belongs to the tables' owner, where there is one and this login may act for it.
SELECT set_config('role', tableowner, false)
FROM pg_tables
WHERE schemaname = current_schema() AND tablename = 'schema_version' AND tableowner = 'mars_owner'
  AND pg_has_role(tableowner, 'MEMBER')
