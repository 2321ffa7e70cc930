-- SPDX-License-Identifier: Apache-2.0
-- The newest orders of one whole phone number or address, and a record that this person looked for them.
SELECT order_id, placed_at, key, shown, superseded
FROM orders_of_contact(CAST(:key AS text), CAST(:person AS text), CAST(:limit AS bigint))
