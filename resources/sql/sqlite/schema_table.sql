-- SPDX-License-Identifier: Apache-2.0
-- Which migrations this database has seen.
CREATE TABLE IF NOT EXISTS schema_version (version INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL) STRICT;
