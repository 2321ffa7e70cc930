-- SPDX-License-Identifier: Apache-2.0
-- The keys of tracking numbers beside what they were made of.
SELECT s.order_id, n.number, n.number_key
FROM json_each(:ids) AS i CROSS JOIN shipment AS s JOIN tracking_number AS n ON n.shipment_id = s.id
WHERE s.order_id = i.value
