-- SPDX-License-Identifier: Apache-2.0
-- One writer at a time, as with SQLite: what a write has read stays true until it commits.
BEGIN;
SELECT pg_advisory_xact_lock(7236837810112);
