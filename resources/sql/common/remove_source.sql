-- SPDX-License-Identifier: Apache-2.0
-- Removes every order of a source; everything that belongs to them goes with them.
DELETE FROM orders WHERE source = :source
