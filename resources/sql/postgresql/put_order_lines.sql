-- SPDX-License-Identifier: Apache-2.0
-- Stores what was ordered.
INSERT INTO order_line (
    order_id, position, external_id, sku, name, quantity)
SELECT
    order_id, position, external_id, sku, name, quantity
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (
    order_id bigint, position integer, external_id text, sku text, name text, quantity integer)
ON CONFLICT (order_id, position) DO UPDATE SET
    external_id = excluded.external_id,
    sku = excluded.sku,
    name = excluded.name,
    quantity = excluded.quantity
