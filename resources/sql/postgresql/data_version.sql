-- SPDX-License-Identifier: Apache-2.0
-- Of a server that follows another one: another value with every commit that it has replayed.
SELECT CAST(pg_last_xact_replay_timestamp() AS text)
