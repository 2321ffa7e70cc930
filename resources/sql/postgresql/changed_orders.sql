-- SPDX-License-Identifier: Apache-2.0
-- The orders that were written from this number on, as far as this login is told.
SELECT order_id FROM changed_order WHERE n >= CAST(:n AS bigint) ORDER BY n LIMIT :limit
