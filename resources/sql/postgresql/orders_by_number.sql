-- SPDX-License-Identifier: Apache-2.0
-- Which stored orders of a source these order numbers mean, the newest first.
SELECT o.number_key, o.id FROM jsonb_array_elements_text(CAST(:keys AS jsonb)) AS k (value) CROSS JOIN orders AS o
WHERE o.number_key = k.value AND o.source = :source
ORDER BY o.placed_at DESC, o.id DESC
