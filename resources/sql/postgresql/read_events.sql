-- SPDX-License-Identifier: Apache-2.0
-- Everything that was stated about orders and their parcels.
SELECT e.order_id, e.shipment_id, e.occurred_at, e.received_at, e.status, e.reason, e.source, e.origin,
    e.source_key, e.text, e.place, e.raw_time, e.zone_assumed, e.expected_on, e.is_correction
FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i (value) CROSS JOIN event AS e
WHERE e.order_id = CAST(i.value AS bigint) AND e.withdrawn_at IS NULL
ORDER BY e.order_id, e.id
