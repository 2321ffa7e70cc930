-- SPDX-License-Identifier: Apache-2.0
-- How far the log has got: behind every commit that anyone has heard of.
SELECT CAST(pg_current_wal_insert_lsn() AS text)
