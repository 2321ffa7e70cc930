-- SPDX-License-Identifier: Apache-2.0
-- The engine and its version, for people.
SELECT 'PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1)
