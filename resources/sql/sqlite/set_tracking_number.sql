-- SPDX-License-Identifier: Apache-2.0
-- A number of a parcel in the place of the one before.
UPDATE tracking_number SET superseded_at = :now
WHERE order_id = :order AND shipment_id = :parcel AND superseded_at IS NULL;
INSERT INTO tracking_number (order_id, shipment_id, position, number, number_key, known_from, set_by)
SELECT :order, :parcel, coalesce((SELECT max(t.position) + 1 FROM tracking_number AS t
                                  WHERE t.order_id = :order AND t.shipment_id = :parcel), 0),
    :words, :number_key, :now, :edit;
