-- SPDX-License-Identifier: Apache-2.0
-- Stores what was ordered.
INSERT INTO order_line (
    order_id, position, external_id, sku, name, quantity)
SELECT
    r.value ->> 'order_id', r.value ->> 'position', r.value ->> 'external_id', r.value ->> 'sku',
    r.value ->> 'name', r.value ->> 'quantity'
FROM json_each(:rows) AS r
WHERE true
ON CONFLICT (order_id, position) DO UPDATE SET
    external_id = excluded.external_id,
    sku = excluded.sku,
    name = excluded.name,
    quantity = excluded.quantity
