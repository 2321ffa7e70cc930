-- SPDX-License-Identifier: Apache-2.0
-- A number of a parcel in the place of the one before.
UPDATE tracking_number SET superseded_at = :now WHERE shipment_id = :parcel AND superseded_at IS NULL;
INSERT INTO tracking_number (shipment_id, position, order_id, number, number_key, known_from, set_by)
SELECT :parcel, coalesce((SELECT max(t.position) + 1 FROM tracking_number AS t WHERE t.shipment_id = :parcel), 0),
    :order, :words, :number_key, :now, :edit;
