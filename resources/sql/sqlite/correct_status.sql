-- SPDX-License-Identifier: Apache-2.0
-- A person's word on where a parcel or order is, what it comes to, and the record of it.
INSERT INTO edit (id, order_id, shipment_id, kind, person, login, made_at, stored_at, body)
VALUES (:edit, :order, :parcel, 'Correction', :person, :login, :made_at, :now, :words);
INSERT INTO audit (id, at, login, person, action, order_id, before, after)
SELECT :audit, :now, :login, :person, 'correction', id,
    json_object('stage', stage, 'status', deciding_status, 'tracking_number', tracking_number),
    json_patch(:derived, json_object('edit', :edit, 'reason given', :words))
FROM orders WHERE id = :order;
UPDATE next_id SET id = id + 1 WHERE name = 'event';
INSERT INTO event (id, order_id, shipment_id, occurred_at, received_at, status, reason, source, origin, source_key,
                   text, place, raw_time, zone_assumed, is_correction)
SELECT id - 1, :order, :parcel, :occurred_at, :made_at, :status, :reason, 'Agent', 'desk', :edit, :words, '', '', 0, 1
FROM next_id WHERE name = 'event';
UPDATE orders SET
    stage = :derived ->> 'stage', is_open = :derived ->> 'is_open', is_exception = :derived ->> 'is_exception',
    deciding_status = :derived ->> 'deciding_status', reason = :derived ->> 'reason',
    carrier_code = :derived ->> 'carrier_code', carrier_text = :derived ->> 'carrier_text',
    tracking_number = :derived ->> 'tracking_number', parcels = :derived ->> 'parcels',
    delivered_parcels = :derived ->> 'delivered_parcels', number_missing = :derived ->> 'number_missing',
    withdrawn = :derived ->> 'withdrawn', contradictory = :derived ->> 'contradictory',
    expected_on = :derived ->> 'expected_on', delivered_at = :derived ->> 'delivered_at',
    late_from = :derived ->> 'late_from'
WHERE id = :order;
