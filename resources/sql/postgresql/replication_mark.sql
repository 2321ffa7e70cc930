-- SPDX-License-Identifier: Apache-2.0
-- How far the log has got, if a server that follows this one has not written as much to its disk yet. What counts are
-- the slots: everyone may read them, and they tell of a standby that is away as well.
WITH l AS MATERIALIZED (SELECT pg_current_wal_insert_lsn() AS position)
SELECT CAST(l.position AS text)
FROM l
WHERE EXISTS (
    SELECT FROM pg_replication_slots AS s
    WHERE s.slot_type = 'physical' AND NOT s.temporary AND s.restart_lsn < l.position)
