-- SPDX-License-Identifier: Apache-2.0
-- The notes on orders, without those that were taken back.
SELECT e.order_id, CAST(e.id AS text), e.person, e.made_at, e.body
FROM jsonb_array_elements_text(CAST(:ids AS jsonb)) AS i (value) CROSS JOIN visible_edit AS e
WHERE e.order_id = CAST(i.value AS bigint) AND e.kind = 'Note' AND e.body <> '' AND e.withdrawn_at IS NULL
ORDER BY e.order_id, e.made_at, e.id
