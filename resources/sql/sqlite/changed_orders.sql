-- SPDX-License-Identifier: Apache-2.0
-- The orders that were written from this number on.
SELECT order_id FROM order_change WHERE n >= :n ORDER BY n LIMIT :limit
