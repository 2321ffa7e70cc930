-- SPDX-License-Identifier: Apache-2.0
-- Who may do what. Run by the owner whenever the schema was brought up to date; may be run again. A column that
-- a later version adds is nobody's until it is listed here.
-- Everything but who the customer is.
GRANT SELECT (
    id, source, external_id, number, placed_at, first_known_at, promised_on, destination_zone, raw_state,
    currency, total_minor, payment, city, stage, is_open, is_exception, deciding_status, reason, carrier_code,
    carrier_text, tracking_number, parcels, delivered_parcels, number_missing, withdrawn, contradictory,
    expected_on, delivered_at, late_from, number_key, digit_run, number_sort, promised_sort)
ON orders TO mars_reader;
GRANT SELECT ON
    schema_version, order_line, shipment, shipment_line, tracking_number, event, next_id, customer, visible_edit,
    snapshot_policy, changed_order
TO mars_reader;

GRANT SELECT ON orders, contact, word, search_word TO mars_agent;
GRANT EXECUTE ON FUNCTION add_note, correct_status, withdraw_edit TO mars_agent;

GRANT EXECUTE ON FUNCTION reveal_customer, orders_of_contact, set_tracking_number, withdraw_edit TO mars_lead;

GRANT SELECT ON schema_version, customer, visible_edit TO mars_feed;
GRANT SELECT, INSERT, UPDATE, DELETE ON
    orders, contact, order_line, shipment, shipment_line, tracking_number, event, word, search_word
TO mars_feed;
GRANT SELECT, INSERT, UPDATE ON order_change TO mars_feed;
GRANT SELECT, UPDATE ON next_id TO mars_feed;
GRANT DELETE ON edit TO mars_feed; -- with its order

GRANT EXECUTE ON FUNCTION set_snapshot_days TO mars_admin;
