-- SPDX-License-Identifier: Apache-2.0
-- Stores what travels in which parcel.
INSERT INTO shipment_line (
    order_id, shipment_id, position, order_line_id, quantity)
SELECT
    r.value ->> 'order_id', r.value ->> 'shipment_id', r.value ->> 'position',
    r.value ->> 'order_line_id', r.value ->> 'quantity'
FROM json_each(:rows) AS r
WHERE true
ON CONFLICT (order_id, shipment_id, position) DO UPDATE SET
    order_line_id = excluded.order_line_id,
    quantity = excluded.quantity
