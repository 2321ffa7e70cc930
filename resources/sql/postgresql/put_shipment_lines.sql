-- SPDX-License-Identifier: Apache-2.0
-- Stores what travels in which parcel.
INSERT INTO shipment_line (
    order_id, shipment_id, position, order_line_id, quantity)
SELECT
    order_id, shipment_id, position, order_line_id, quantity
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (
    order_id bigint, shipment_id bigint, position integer, order_line_id text, quantity integer)
ON CONFLICT (order_id, shipment_id, position) DO UPDATE SET
    order_line_id = excluded.order_line_id,
    quantity = excluded.quantity
