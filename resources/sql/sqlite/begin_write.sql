-- SPDX-License-Identifier: Apache-2.0
-- Takes the write lock at once: a transaction that reads first could not wait for it later.
BEGIN IMMEDIATE;
