-- SPDX-License-Identifier: Apache-2.0
-- Tracking numbers that name another order than their parcel does.
UPDATE tracking_number
SET order_id = (SELECT s.order_id FROM shipment AS s WHERE s.id = tracking_number.shipment_id)
WHERE EXISTS (SELECT 1 FROM shipment AS s
              WHERE s.id = tracking_number.shipment_id AND s.order_id <> tracking_number.order_id)
