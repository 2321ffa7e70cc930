-- SPDX-License-Identifier: Apache-2.0
-- What all edits begin with: who writes what about what, and what was shown before.
INSERT INTO edit (id, order_id, shipment_id, kind, person, login, made_at, stored_at, body, before)
SELECT :edit, o.id, :parcel, :kind, :person, :login, :made_at, :now, :words, json_object(
        'stage', o.stage, 'status', o.deciding_status, 'tracking_number', o.tracking_number, 'shipment', :parcel,
        'parcel_number', (SELECT t.number FROM tracking_number AS t
                          WHERE t.order_id = o.id AND t.shipment_id = :parcel AND t.superseded_at IS NULL
                          ORDER BY t.position DESC LIMIT 1),
        'newest_event', (SELECT v.status FROM event AS v
                         WHERE v.order_id = o.id AND v.shipment_id IS :parcel AND v.withdrawn_at IS NULL
                         ORDER BY v.received_at DESC, v.id DESC LIMIT 1))
FROM orders AS o WHERE o.id = :order
