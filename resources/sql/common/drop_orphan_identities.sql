-- SPDX-License-Identifier: Apache-2.0
-- Forgets identities of orders that are gone, or that are not theirs.
DELETE FROM order_identity
WHERE NOT EXISTS (SELECT 1 FROM orders AS o
                  WHERE o.id = order_identity.order_id AND o.source = order_identity.source
                    AND o.external_id = order_identity.external_id)
