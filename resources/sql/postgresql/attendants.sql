-- SPDX-License-Identifier: Apache-2.0
-- The other sessions that have the order open: as each is called, and its login.
SELECT DISTINCT a.application_name, a.usename
FROM pg_locks AS l JOIN pg_stat_activity AS a ON a.pid = l.pid
WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.mode = 'ShareLock' AND l.granted
  AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
  AND (CAST(l.classid AS bigint) << 32) + CAST(l.objid AS bigint) = CAST(:key AS bigint)
  AND l.pid <> pg_backend_pid()
ORDER BY a.application_name, a.usename
