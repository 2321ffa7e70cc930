-- SPDX-License-Identifier: Apache-2.0
-- Adds events. They are never changed.
INSERT INTO event (
    id, order_id, shipment_id, occurred_at, received_at, status, reason, source, origin, source_key,
    text, place, raw_time, zone_assumed, expected_on, is_correction)
SELECT
    r.value ->> 'id', r.value ->> 'order_id', r.value ->> 'shipment_id', r.value ->> 'occurred_at',
    r.value ->> 'received_at', r.value ->> 'status', r.value ->> 'reason', r.value ->> 'source',
    r.value ->> 'origin', r.value ->> 'source_key', r.value ->> 'text', r.value ->> 'place',
    r.value ->> 'raw_time', r.value ->> 'zone_assumed', r.value ->> 'expected_on',
    r.value ->> 'is_correction'
FROM json_each(:rows) AS r
