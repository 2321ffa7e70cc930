-- SPDX-License-Identifier: Apache-2.0
-- Tables whose next free number is one that is taken, or not known: with the least that is free.
SELECT t.name, t.free
FROM (SELECT 'orders' AS name, coalesce(max(id), 0) + 1 AS free FROM orders
      UNION ALL SELECT 'shipment', coalesce(max(id), 0) + 1 FROM shipment
      UNION ALL SELECT 'event', coalesce(max(id), 0) + 1 FROM event
      UNION ALL SELECT 'change', coalesce(max(n), 0) + 1 FROM order_change) AS t
LEFT JOIN next_id AS n ON n.name = t.name
WHERE n.id IS NULL OR n.id < t.free
