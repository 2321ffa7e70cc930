-- SPDX-License-Identifier: Apache-2.0
-- How many orders the ids of their sources do not lead to.
SELECT count(*) FROM orders AS o
WHERE o.external_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM order_identity AS n
                  WHERE n.source = o.source AND n.external_id = o.external_id AND n.order_id = o.id)
