-- SPDX-License-Identifier: Apache-2.0
-- Stores parcels: new ones and changed ones.
INSERT INTO shipment (
    id, order_id, position, external_id, carrier_code, carrier_text, service, warehouse,
    tracking_link, first_known_at, ship_by)
SELECT
    r.value ->> 'id', r.value ->> 'order_id', r.value ->> 'position', r.value ->> 'external_id',
    r.value ->> 'carrier_code', r.value ->> 'carrier_text', r.value ->> 'service',
    r.value ->> 'warehouse', r.value ->> 'tracking_link', r.value ->> 'first_known_at',
    r.value ->> 'ship_by'
FROM json_each(:rows) AS r
WHERE true
ON CONFLICT (order_id, id) DO UPDATE SET
    external_id = excluded.external_id,
    carrier_code = excluded.carrier_code,
    carrier_text = excluded.carrier_text,
    service = excluded.service,
    warehouse = excluded.warehouse,
    tracking_link = excluded.tracking_link,
    first_known_at = excluded.first_known_at,
    ship_by = excluded.ship_by
