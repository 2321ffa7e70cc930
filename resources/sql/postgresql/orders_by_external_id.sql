-- SPDX-License-Identifier: Apache-2.0
-- Which stored orders these identities mean.
SELECT o.external_id, o.id FROM jsonb_array_elements_text(CAST(:keys AS jsonb)) AS k (value) CROSS JOIN orders AS o
WHERE o.source = :source AND o.external_id = k.value
