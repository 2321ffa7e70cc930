-- SPDX-License-Identifier: Apache-2.0
-- Stores parcels: new ones and changed ones.
INSERT INTO shipment (
    id, order_id, position, external_id, carrier_code, carrier_text, service, warehouse,
    tracking_link, first_known_at, ship_by)
SELECT
    id, order_id, position, external_id, carrier_code, carrier_text, service, warehouse,
    tracking_link, first_known_at, ship_by
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (
    id bigint, order_id bigint, position integer, external_id text, carrier_code text,
    carrier_text text, service text, warehouse text, tracking_link text, first_known_at timestamptz,
    ship_by timestamptz)
ON CONFLICT (order_id, id) DO UPDATE SET
    external_id = excluded.external_id,
    carrier_code = excluded.carrier_code,
    carrier_text = excluded.carrier_text,
    service = excluded.service,
    warehouse = excluded.warehouse,
    tracking_link = excluded.tracking_link,
    first_known_at = excluded.first_known_at,
    ship_by = excluded.ship_by
