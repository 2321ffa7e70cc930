-- SPDX-License-Identifier: Apache-2.0
-- Which migrations this database has seen.
CREATE TABLE IF NOT EXISTS schema_version (version integer PRIMARY KEY, applied_at timestamptz NOT NULL);
