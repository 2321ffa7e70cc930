-- SPDX-License-Identifier: Apache-2.0
-- What a person wrote counts no more; what it comes to, and the record of it.
INSERT INTO audit (id, at, login, person, action, order_id, before, after)
SELECT :audit, :now, :login, :person, 'taken back', o.id,
    json_object('stage', o.stage, 'status', o.deciding_status, 'tracking_number', o.tracking_number),
    json_patch(:derived, json_object('edit', e.id, 'kind', e.kind, 'text', e.body))
FROM edit AS e JOIN orders AS o ON o.id = e.order_id
WHERE e.id = :edit AND e.withdrawn_at IS NULL;
UPDATE event SET withdrawn_at = :made_at
WHERE order_id = :order AND origin = 'desk' AND source_key = :edit AND withdrawn_at IS NULL;
DELETE FROM tracking_number
WHERE (shipment_id, number, known_from) IN (
    SELECT e.shipment_id, e.body, e.made_at FROM edit AS e
    WHERE e.id = :edit AND e.withdrawn_at IS NULL AND e.kind = 'Number');
UPDATE tracking_number SET superseded_at = NULL
WHERE (shipment_id, superseded_at) IN (
    SELECT e.shipment_id, e.made_at FROM edit AS e
    WHERE e.id = :edit AND e.withdrawn_at IS NULL AND e.kind = 'Number');
UPDATE edit SET withdrawn_at = :made_at WHERE id = :edit AND withdrawn_at IS NULL;
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
