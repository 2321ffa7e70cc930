-- SPDX-License-Identifier: Apache-2.0
-- The roles among themselves, and what belongs to whom. May be run again, by who may make roles.
GRANT mars_reader TO mars_agent, mars_lead, mars_admin;
GRANT mars_owner TO mars_admin;

-- The owner of the tables is no login. What people did belongs to someone else again, who only lets it be added to.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO mars_owner, mars_audit, mars_reader, mars_feed;
GRANT CREATE ON SCHEMA public TO mars_owner, mars_audit;
ALTER TABLE schema_version OWNER TO mars_owner;
ALTER TABLE orders OWNER TO mars_owner;
ALTER TABLE contact OWNER TO mars_owner;
ALTER TABLE order_line OWNER TO mars_owner;
ALTER TABLE shipment OWNER TO mars_owner;
ALTER TABLE shipment_line OWNER TO mars_owner;
ALTER TABLE tracking_number OWNER TO mars_owner;
ALTER TABLE event OWNER TO mars_owner;
ALTER TABLE next_id OWNER TO mars_owner;
ALTER TABLE word OWNER TO mars_owner;
ALTER TABLE search_word OWNER TO mars_owner;
ALTER VIEW customer OWNER TO mars_owner;
ALTER TABLE edit OWNER TO mars_owner;
ALTER VIEW visible_edit OWNER TO mars_owner;
ALTER TABLE order_change OWNER TO mars_owner;
ALTER TABLE snapshot_policy OWNER TO mars_owner;
ALTER VIEW changed_order OWNER TO mars_owner;
ALTER FUNCTION mark_changed OWNER TO mars_owner;
ALTER FUNCTION may_keep_snapshot OWNER TO mars_owner;
ALTER FUNCTION set_snapshot_days OWNER TO mars_owner;
ALTER FUNCTION derive_order OWNER TO mars_owner;
ALTER FUNCTION shown_state OWNER TO mars_owner;
ALTER FUNCTION add_note OWNER TO mars_owner;
ALTER FUNCTION correct_status OWNER TO mars_owner;
ALTER FUNCTION set_tracking_number OWNER TO mars_owner;
ALTER FUNCTION withdraw_edit OWNER TO mars_owner;
ALTER FUNCTION reveal_customer OWNER TO mars_owner;
ALTER FUNCTION orders_of_contact OWNER TO mars_owner;
ALTER TABLE audit OWNER TO mars_audit;
ALTER FUNCTION record_audit OWNER TO mars_audit;
REVOKE CREATE ON SCHEMA public FROM mars_audit;
GRANT SELECT ON audit TO mars_owner, mars_admin;
GRANT EXECUTE ON FUNCTION record_audit TO mars_owner;
