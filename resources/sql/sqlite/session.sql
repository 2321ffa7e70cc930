-- SPDX-License-Identifier: Apache-2.0
-- What every connection starts with. What was committed is on the disk: the outbox forgets what was applied.
PRAGMA foreign_keys = ON;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
