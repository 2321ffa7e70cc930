-- SPDX-License-Identifier: Apache-2.0
-- One edit: of which order and parcel, what, whether it is one's own, and whether it was taken back.
SELECT order_id, shipment_id, kind, body, true, withdrawn_at
FROM visible_edit WHERE id = :edit
