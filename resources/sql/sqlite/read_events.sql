-- SPDX-License-Identifier: Apache-2.0
-- Everything that was stated about orders and their parcels; the words of a correction as far as they are shown, and
-- whose they are.
SELECT e.order_id, e.shipment_id, e.occurred_at, e.received_at, e.status, e.reason, e.source, e.origin,
    e.source_key, coalesce(v.body, e.text), e.place, e.raw_time, e.zone_assumed, e.expected_on, e.is_correction,
    coalesce(v.person, '')
FROM json_each(:ids) AS i CROSS JOIN event AS e
LEFT JOIN visible_edit AS v ON e.origin = 'desk' AND v.order_id = e.order_id AND v.id = e.source_key
WHERE e.order_id = i.value AND e.withdrawn_at IS NULL
ORDER BY e.order_id, e.id
