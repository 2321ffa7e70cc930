-- SPDX-License-Identifier: Apache-2.0
-- The notes on orders, without those that were taken back.
SELECT e.order_id, e.id, e.person, e.made_at, e.body
FROM json_each(:ids) AS i CROSS JOIN visible_edit AS e
WHERE e.order_id = i.value AND e.kind = 'Note' AND e.body <> '' AND e.withdrawn_at IS NULL
ORDER BY e.order_id, e.made_at, e.id
