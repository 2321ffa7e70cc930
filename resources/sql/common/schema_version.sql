-- SPDX-License-Identifier: Apache-2.0
-- The version of the schema.
SELECT max(version) FROM schema_version
