-- SPDX-License-Identifier: Apache-2.0
-- Who changed this kind of thing on an order or parcel last, and when.
SELECT person, made_at
FROM visible_edit
WHERE order_id = :order AND kind = :kind AND withdrawn_at IS NULL
ORDER BY stored_at DESC
LIMIT 1
