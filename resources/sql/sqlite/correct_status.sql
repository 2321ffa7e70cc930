-- SPDX-License-Identifier: Apache-2.0
-- A person's word on where a parcel or order is. What it says stands in the edit.
UPDATE next_id SET id = id + 1 WHERE name = 'event';
INSERT INTO event (id, order_id, shipment_id, occurred_at, received_at, status, reason, source, origin, source_key,
                   text, place, raw_time, zone_assumed, is_correction)
SELECT id - 1, :order, :parcel, :occurred_at, :now, :status, :reason, 'Agent', 'desk', :edit,
    '', '', '', 0, 1
FROM next_id WHERE name = 'event';
