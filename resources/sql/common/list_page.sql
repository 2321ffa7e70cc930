-- SPDX-License-Identifier: Apache-2.0
-- One page of a list. {view}, {column}, {direction} and {from} are filled in from the fixed texts of listquery.cpp.
SELECT
    o.id, o.number, o.placed_at, (SELECT u.name FROM customer AS u WHERE u.order_id = o.id),
    o.city, o.stage, o.deciding_status, o.reason,
    o.carrier_code, o.carrier_text, o.tracking_number, o.parcels, o.delivered_parcels,
    o.number_missing, o.withdrawn, o.contradictory, o.promised_on, o.expected_on, o.delivered_at,
    o.destination_zone
FROM orders AS o
WHERE {view} AND {from}
ORDER BY {column} {direction}, id {direction}
LIMIT :limit
