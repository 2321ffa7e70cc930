-- SPDX-License-Identifier: Apache-2.0
-- One edit: of which order and parcel, what, by whom and since when, whether it is one's own, and was taken back.
SELECT order_id, shipment_id, kind, person, stored_at, true, withdrawn_at
FROM visible_edit WHERE id = :edit
