-- SPDX-License-Identifier: Apache-2.0
-- Everything that was stated about orders and their parcels; the words of a correction as far as they are shown, and
-- whose they are.
SELECT e.order_id, e.shipment_id, e.occurred_at, e.received_at, e.status, e.reason, e.source, e.origin,
    e.source_key, coalesce(v.body, e.text), e.place, e.raw_time, e.zone_assumed, e.expected_on, e.is_correction,
    coalesce(v.person, '')
FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i (value) CROSS JOIN event AS e
LEFT JOIN visible_edit AS v
    ON e.origin = 'desk' AND v.order_id = e.order_id AND CAST(v.id AS text) = e.source_key
WHERE e.order_id = CAST(i.value AS bigint) AND e.withdrawn_at IS NULL
ORDER BY e.order_id, e.id
