-- SPDX-License-Identifier: Apache-2.0
-- What a person wrote counts no more. A number goes, the one before counts again, and no place stays empty.
UPDATE edit SET withdrawn_at = :now, before = (SELECT json_object(
        'stage', o.stage, 'status', o.deciding_status, 'tracking_number', o.tracking_number, 'shipment', edit.shipment_id,
        'parcel_number', (SELECT t.number FROM tracking_number AS t
                          WHERE t.order_id = o.id AND t.shipment_id = edit.shipment_id AND t.superseded_at IS NULL
                          ORDER BY t.position DESC LIMIT 1),
        'newest_event', (SELECT v.status FROM event AS v
                         WHERE v.order_id = o.id AND v.shipment_id IS edit.shipment_id AND v.withdrawn_at IS NULL
                         ORDER BY v.received_at DESC, v.id DESC LIMIT 1))
    FROM orders AS o WHERE o.id = edit.order_id)
WHERE order_id = :order AND id = :target;
UPDATE event SET withdrawn_at = :now WHERE order_id = :order AND origin = 'desk' AND source_key = :target;
UPDATE tracking_number SET superseded_at = NULL
WHERE order_id = :order AND shipment_id = :parcel AND superseded_at = (
    SELECT r.known_from FROM tracking_number AS r
    WHERE r.order_id = :order AND r.shipment_id = :parcel AND r.set_by = :target);
UPDATE tracking_number SET position = -position
WHERE order_id = :order AND shipment_id = :parcel AND position > (
    SELECT r.position FROM tracking_number AS r
    WHERE r.order_id = :order AND r.shipment_id = :parcel AND r.set_by = :target);
DELETE FROM tracking_number WHERE order_id = :order AND shipment_id = :parcel AND set_by = :target;
UPDATE tracking_number SET position = -position - 1
WHERE order_id = :order AND shipment_id = :parcel AND position < 0;
