-- SPDX-License-Identifier: Apache-2.0
-- Orders that are neither open nor changed since.
SELECT order_id FROM order_change WHERE NOT is_open AND at < :since LIMIT :limit
