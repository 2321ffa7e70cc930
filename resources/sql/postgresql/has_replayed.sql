-- SPDX-License-Identifier: Apache-2.0
-- Whether this server, which follows another one, shows all that stood in that one's log at this position.
SELECT pg_last_wal_replay_lsn() >= CAST(:position AS pg_lsn)
