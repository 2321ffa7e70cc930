-- SPDX-License-Identifier: Apache-2.0
-- What all edits end with: what the order comes to, and the record of it.
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
INSERT INTO audit (id, at, login, person, action, order_id, before, after)
SELECT :audit, :now, :login, :person, :action, o.id, e.before, json_patch(json_object(
        'stage', o.stage, 'status', o.deciding_status, 'tracking_number', o.tracking_number, 'shipment', e.shipment_id,
        'parcel_number', (SELECT t.number FROM tracking_number AS t
                          WHERE t.order_id = o.id AND t.shipment_id = e.shipment_id AND t.superseded_at IS NULL
                          ORDER BY t.position DESC LIMIT 1),
        'newest_event', (SELECT v.status FROM event AS v
                         WHERE v.order_id = o.id AND v.shipment_id IS e.shipment_id AND v.withdrawn_at IS NULL
                         ORDER BY v.received_at DESC, v.id DESC LIMIT 1)),
    json_object('edit', e.id, 'kind', e.kind, 'text', e.body, 'made_at', e.made_at, 'said', :status,
                'reason', :reason, 'occurred_at', :occurred_at))
FROM edit AS e JOIN orders AS o ON o.id = e.order_id
WHERE e.order_id = :order AND e.id = coalesce(:target, :edit);
