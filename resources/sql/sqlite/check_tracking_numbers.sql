-- SPDX-License-Identifier: Apache-2.0
-- The keys of tracking numbers beside what they were made of.
SELECT n.order_id, n.number, n.number_key
FROM json_each(:ids) AS i CROSS JOIN tracking_number AS n
WHERE n.order_id = i.value
