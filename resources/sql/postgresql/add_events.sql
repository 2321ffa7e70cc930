-- SPDX-License-Identifier: Apache-2.0
-- Adds events. They are never changed.
INSERT INTO event (
    id, order_id, shipment_id, occurred_at, received_at, status, reason, source, origin, source_key,
    text, place, raw_time, zone_assumed, expected_on, is_correction)
SELECT
    id, order_id, shipment_id, occurred_at, received_at, status, reason, source, origin, source_key,
    text, place, raw_time, zone_assumed, expected_on, is_correction
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (
    id bigint, order_id bigint, shipment_id bigint, occurred_at timestamptz,
    received_at timestamptz, status text, reason text, source text, origin text, source_key text,
    text text, place text, raw_time text, zone_assumed boolean, expected_on date,
    is_correction boolean)
