-- SPDX-License-Identifier: Apache-2.0
-- Stores the numbers of parcels, superseded ones too.
INSERT INTO tracking_number (
    shipment_id, position, order_id, number, number_key, known_from, superseded_at, set_by)
SELECT
    shipment_id, position, order_id, number, number_key, known_from, superseded_at, set_by
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (
    shipment_id bigint, position integer, order_id bigint, number text, number_key text,
    known_from timestamptz, superseded_at timestamptz, set_by uuid)
ON CONFLICT (order_id, shipment_id, position) DO UPDATE SET
    number = excluded.number,
    number_key = excluded.number_key,
    known_from = excluded.known_from,
    superseded_at = excluded.superseded_at,
    set_by = excluded.set_by
