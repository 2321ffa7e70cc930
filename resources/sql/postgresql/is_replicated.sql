-- SPDX-License-Identifier: Apache-2.0
-- Whether all servers that follow this one have written its log to their disks up to this position.
SELECT NOT EXISTS (
    SELECT FROM pg_replication_slots AS s
    WHERE s.slot_type = 'physical' AND NOT s.temporary AND s.restart_lsn < CAST(:position AS pg_lsn))
