-- SPDX-License-Identifier: Apache-2.0
-- What every connection starts with.
PRAGMA foreign_keys = ON;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = NORMAL;
