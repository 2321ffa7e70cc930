-- SPDX-License-Identifier: Apache-2.0
-- A number of a parcel in the place of the one before, what it comes to, and the record of it.
INSERT INTO edit (id, order_id, shipment_id, kind, person, login, made_at, stored_at, body)
VALUES (:edit, :order, :parcel, 'Number', :person, :login, :made_at, :now, :number);
INSERT INTO audit (id, at, login, person, action, order_id, before, after)
SELECT :audit, :now, :login, :person, 'tracking number', id,
    json_object('stage', stage, 'status', deciding_status, 'tracking_number', tracking_number),
    json_patch(:derived, json_object('edit', :edit))
FROM orders WHERE id = :order;
UPDATE tracking_number SET superseded_at = :made_at
WHERE shipment_id = :parcel AND order_id = :order AND superseded_at IS NULL;
INSERT INTO tracking_number (shipment_id, position, order_id, number, number_key, known_from)
SELECT s.id, coalesce((SELECT max(t.position) + 1 FROM tracking_number AS t WHERE t.shipment_id = s.id), 0),
    :order, :number, :number_key, :made_at
FROM shipment AS s WHERE s.id = :parcel AND s.order_id = :order;
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
