-- SPDX-License-Identifier: Apache-2.0
-- Whether the tables belong to the role that is made for it: then others get their rights from grants.
SELECT EXISTS (SELECT FROM pg_tables
               WHERE schemaname = current_schema() AND tablename = 'schema_version' AND tableowner = 'mars_owner')
