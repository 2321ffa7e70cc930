-- SPDX-License-Identifier: Apache-2.0
-- Stores the numbers of parcels, superseded ones too.
INSERT INTO tracking_number (
    shipment_id, position, order_id, number, number_key, known_from, superseded_at, set_by)
SELECT
    r.value ->> 'shipment_id', r.value ->> 'position', r.value ->> 'order_id', r.value ->> 'number',
    r.value ->> 'number_key', r.value ->> 'known_from', r.value ->> 'superseded_at',
    r.value ->> 'set_by'
FROM json_each(:rows) AS r
WHERE true
ON CONFLICT (order_id, shipment_id, position) DO UPDATE SET
    number = excluded.number,
    number_key = excluded.number_key,
    known_from = excluded.known_from,
    superseded_at = excluded.superseded_at,
    set_by = excluded.set_by
