-- SPDX-License-Identifier: Apache-2.0
-- What was worked out of orders when they were written; the columns in the order of derivedcolumns.cpp.
SELECT
    o.id, o.stage, o.is_open, o.is_exception, o.deciding_status, o.reason, o.carrier_code,
    o.carrier_text, o.tracking_number, o.parcels, o.delivered_parcels, o.number_missing,
    o.withdrawn, o.contradictory, o.expected_on, o.delivered_at, o.late_from, o.number_key,
    o.digit_run, o.number_sort, o.customer_sort, c.order_id IS NULL, c.phone_key, c.email_key, c.placed_at
FROM json_each(:ids) AS i CROSS JOIN orders AS o LEFT JOIN contact AS c ON c.order_id = o.id
WHERE o.id = i.value
