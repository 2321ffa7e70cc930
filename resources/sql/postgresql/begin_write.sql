-- SPDX-License-Identifier: Apache-2.0
-- One writer at a time, as with SQLite: what a write has read stays true until it commits.
BEGIN;
SELECT id FROM write_turn FOR UPDATE;
