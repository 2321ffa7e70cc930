-- SPDX-License-Identifier: Apache-2.0
-- The next orders to check.
SELECT id FROM orders WHERE id > :after ORDER BY id LIMIT :limit
