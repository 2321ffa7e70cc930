-- SPDX-License-Identifier: Apache-2.0
-- The newest orders of one whole phone number or address, once, to who has had it recorded before.
SELECT order_id, placed_at, key, shown, superseded FROM orders_of_contact(CAST(:request AS uuid))
