-- SPDX-License-Identifier: Apache-2.0
-- Who may do what. Run by the owner whenever the schema was brought up to date; may be run again. A column that
-- a later version adds is nobody's until it is listed here.
REVOKE ALL ON
    schema_version, orders, order_identity, contact, order_line, shipment, shipment_line, tracking_number, event, next_id, word,
    search_word, customer, write_turn, look, edit, visible_edit, order_change, snapshot_policy, changed_order,
    export_request, order_count, order_figure, word_form, form_of_word
FROM PUBLIC, mars_reader, mars_agent, mars_lead, mars_feed, mars_admin;
REVOKE ALL ON FUNCTION
    take_look, request_reveal, reveal_customer, whole_contact, request_look_up, orders_of_contact, guard_event, refuse,
    is_status, is_reason, current_numbers, shown_state, derive_order, derive_number, begin_edit, record_edit, add_note,
    correct_status, set_tracking_number, remove_number, withdraw_edit, mark_changed, set_snapshot_days,
    may_keep_snapshot, request_export, may_export, figures_of, keep_counts,
    forms_of_word, put_word_forms, drop_word_forms
FROM PUBLIC, mars_reader, mars_agent, mars_lead, mars_feed, mars_admin;
ALTER DEFAULT PRIVILEGES FOR ROLE mars_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;

-- Everything but who the customer is. mars_admin inherits nothing, so that it does not act as the owner unasked.
GRANT SELECT (
    id, source, external_id, number, placed_at, first_known_at, promised_on, destination_zone, raw_state,
    currency, total_minor, payment, city, stage, is_open, is_exception, deciding_status, reason, carrier_code,
    carrier_text, tracking_number, parcels, delivered_parcels, number_missing, withdrawn, contradictory,
    expected_on, delivered_at, late_from, number_key, digit_run, number_sort, promised_sort)
ON orders TO mars_reader, mars_admin;
GRANT SELECT ON
    schema_version, order_line, shipment, shipment_line, tracking_number, event, next_id, customer, visible_edit,
    snapshot_policy, changed_order, order_count
TO mars_reader, mars_admin;

GRANT SELECT ON orders, contact, word, word_form, search_word TO mars_agent;
GRANT EXECUTE ON FUNCTION add_note, correct_status, withdraw_edit TO mars_agent;

GRANT EXECUTE ON FUNCTION
    request_reveal, reveal_customer, request_look_up, orders_of_contact, set_tracking_number, withdraw_edit
TO mars_lead;

-- To take one's turn to write is to lock a row, which asks for the right to change it.
GRANT SELECT, UPDATE ON write_turn TO mars_agent, mars_lead, mars_feed;

-- What belongs to an order goes with it. Events are never changed.
GRANT SELECT ON schema_version, customer, visible_edit, order_count TO mars_feed;
GRANT SELECT, INSERT, UPDATE, DELETE ON orders, word, search_word TO mars_feed;
GRANT SELECT, INSERT, UPDATE ON contact, order_line, shipment, shipment_line, tracking_number TO mars_feed;
GRANT SELECT, INSERT, DELETE ON word_form TO mars_feed;
GRANT EXECUTE ON FUNCTION forms_of_word TO mars_feed;
GRANT SELECT, INSERT ON event TO mars_feed;
GRANT SELECT, INSERT, DELETE ON order_identity TO mars_feed;
GRANT EXECUTE ON FUNCTION is_status, is_reason TO mars_feed; -- an event is checked as who states it
GRANT SELECT, UPDATE ON next_id TO mars_feed;
GRANT SELECT, INSERT, UPDATE ON order_change TO mars_feed;

GRANT EXECUTE ON FUNCTION may_keep_snapshot TO mars_reader, mars_feed, mars_admin;
GRANT EXECUTE ON FUNCTION set_snapshot_days TO mars_admin;

-- Of what they see; a feed is no person.
GRANT EXECUTE ON FUNCTION request_export, may_export TO mars_reader, mars_admin;
