-- SPDX-License-Identifier: Apache-2.0
-- The keys of tracking numbers beside what they were made of.
SELECT n.order_id, n.number, n.number_key
FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i (value) CROSS JOIN tracking_number AS n
WHERE n.order_id = CAST(i.value AS bigint)
