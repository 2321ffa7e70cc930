-- SPDX-License-Identifier: Apache-2.0
-- The engine and its version, for people.
SELECT 'SQLite ' || sqlite_version()
