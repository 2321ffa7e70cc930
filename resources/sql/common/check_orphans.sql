-- SPDX-License-Identifier: Apache-2.0
-- Rows that belong to nothing: which table, how many.
SELECT 'contact', count(*) FROM contact AS c WHERE NOT EXISTS (SELECT 1 FROM orders AS o WHERE o.id = c.order_id)
UNION ALL
SELECT 'order_identity', count(*) FROM order_identity AS n
WHERE NOT EXISTS (SELECT 1 FROM orders AS o
                  WHERE o.id = n.order_id AND o.source = n.source AND o.external_id = n.external_id)
UNION ALL
SELECT 'order_line', count(*) FROM order_line AS l WHERE NOT EXISTS (SELECT 1 FROM orders AS o WHERE o.id = l.order_id)
UNION ALL
SELECT 'shipment', count(*) FROM shipment AS s WHERE NOT EXISTS (SELECT 1 FROM orders AS o WHERE o.id = s.order_id)
UNION ALL
SELECT 'shipment_line', count(*) FROM shipment_line AS l
WHERE NOT EXISTS (SELECT 1 FROM shipment AS s WHERE s.order_id = l.order_id AND s.id = l.shipment_id)
UNION ALL
SELECT 'tracking_number', count(*) FROM tracking_number AS t
WHERE NOT EXISTS (SELECT 1 FROM shipment AS s WHERE s.order_id = t.order_id AND s.id = t.shipment_id)
UNION ALL
SELECT 'event', count(*) FROM event AS e
WHERE NOT EXISTS (SELECT 1 FROM orders AS o WHERE o.id = e.order_id)
   OR (e.shipment_id IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM shipment AS s WHERE s.order_id = e.order_id AND s.id = e.shipment_id))
UNION ALL
SELECT 'search_word', count(*) FROM search_word AS w
WHERE NOT EXISTS (SELECT 1 FROM orders AS o WHERE o.id = w.order_id)
UNION ALL
SELECT 'edit', count(*) FROM edit AS e WHERE NOT EXISTS (SELECT 1 FROM orders AS o WHERE o.id = e.order_id)
