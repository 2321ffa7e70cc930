-- SPDX-License-Identifier: Apache-2.0
-- The tables and indexes there are.
SELECT name FROM sqlite_schema
