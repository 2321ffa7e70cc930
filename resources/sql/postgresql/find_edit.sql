-- SPDX-License-Identifier: Apache-2.0
-- One edit: of which parcel, what, by whom and since when, whether it is one's own, and was taken back.
SELECT shipment_id, kind, person, stored_at, login = session_user, withdrawn_at
FROM visible_edit WHERE order_id = CAST(:order AS bigint) AND id = CAST(:edit AS uuid)
