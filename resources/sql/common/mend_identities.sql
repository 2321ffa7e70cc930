-- SPDX-License-Identifier: Apache-2.0
-- Makes the ids of sources lead to their orders again; of two orders with the same one, to the older.
INSERT INTO order_identity (source, external_id, order_id)
SELECT o.source, o.external_id, min(o.id) FROM orders AS o
WHERE o.external_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM order_identity AS n
                  WHERE n.source = o.source AND n.external_id = o.external_id)
GROUP BY o.source, o.external_id
