-- SPDX-License-Identifier: Apache-2.0
-- Stores what travels in which parcel.
INSERT INTO shipment_line (
    shipment_id, position, order_line_id, quantity)
SELECT
    shipment_id, position, order_line_id, quantity
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (
    shipment_id bigint, position integer, order_line_id text, quantity integer)
ON CONFLICT (shipment_id, position) DO UPDATE SET
    order_line_id = excluded.order_line_id,
    quantity = excluded.quantity
