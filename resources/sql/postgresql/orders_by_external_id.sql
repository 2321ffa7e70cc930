-- SPDX-License-Identifier: Apache-2.0
-- Which orders these identities mean.
SELECT n.external_id, n.order_id FROM jsonb_array_elements_text(CAST(:keys AS jsonb)) AS k (value) CROSS JOIN order_identity AS n
WHERE n.source = :source AND n.external_id = k.value
