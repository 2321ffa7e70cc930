-- SPDX-License-Identifier: Apache-2.0
-- Forgets words that stand in no name any more.
DELETE FROM word WHERE n <= 0
