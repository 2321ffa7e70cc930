-- SPDX-License-Identifier: Apache-2.0
-- What people write about orders. The id is made at the desk: sent again, it is the same edit. What was taken back
-- stays here, and counts no more.
CREATE TABLE edit (
    id uuid PRIMARY KEY,
    order_id bigint NOT NULL REFERENCES orders ON DELETE CASCADE,
    shipment_id bigint, -- null where the whole order is meant
    kind text COLLATE "C" NOT NULL, -- Note, Correction, Number
    person text NOT NULL, -- as the desk names its user; the login is what the server knows
    login text NOT NULL DEFAULT session_user,
    made_at timestamptz NOT NULL, -- by the desk's clock
    stored_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    body text NOT NULL, -- the note, the reason of the correction, the number
    withdrawn_at timestamptz
);

CREATE INDEX edit_order ON edit (order_id, stored_at);

ALTER TABLE event ADD COLUMN withdrawn_at timestamptz; -- of a correction that was taken back

-- What was written is for those who may read contacts, since it may name them; one's own for everyone.
CREATE VIEW visible_edit AS
SELECT
    e.id, e.order_id, e.shipment_id, e.kind, e.person, e.login, e.made_at, e.stored_at, e.withdrawn_at,
    CASE WHEN r.clear OR e.kind = 'Number' OR e.login = session_user THEN e.body ELSE '' END AS body
FROM edit AS e
CROSS JOIN (SELECT has_table_privilege(CAST('contact' AS regclass), 'SELECT') AS clear) AS r;

-- The columns of orders that an edit may change, as its desk has derived them from what it read under the lock of
-- all writers. A desk that derives wrongly is found by a check; what was stated is not in its hands.
CREATE FUNCTION derive_order(wanted bigint, derived jsonb) RETURNS void LANGUAGE sql VOLATILE
BEGIN ATOMIC
    UPDATE orders SET
        stage = d.stage, is_open = d.is_open, is_exception = d.is_exception, deciding_status = d.deciding_status,
        reason = d.reason, carrier_code = d.carrier_code, carrier_text = d.carrier_text,
        tracking_number = d.tracking_number, parcels = d.parcels, delivered_parcels = d.delivered_parcels,
        number_missing = d.number_missing, withdrawn = d.withdrawn, contradictory = d.contradictory,
        expected_on = d.expected_on, delivered_at = d.delivered_at, late_from = d.late_from
    FROM jsonb_to_record(derived) AS d (
        stage text, is_open boolean, is_exception boolean, deciding_status text, reason text, carrier_code text,
        carrier_text text, tracking_number text, parcels integer, delivered_parcels integer, number_missing boolean,
        withdrawn boolean, contradictory boolean, expected_on date, delivered_at timestamptz, late_from timestamptz)
    WHERE orders.id = wanted;
END;

-- What an order shows, for the record of before and after.
CREATE FUNCTION shown_state(wanted bigint) RETURNS jsonb LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT jsonb_build_object('stage', stage, 'status', deciding_status, 'tracking_number', tracking_number)
    FROM orders WHERE id = wanted;
END;

CREATE FUNCTION add_note(edit_id uuid, wanted bigint, person text, made_at timestamptz, words text)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    INSERT INTO edit (id, order_id, kind, person, made_at, body)
    VALUES (edit_id, wanted, 'Note', add_note.person, add_note.made_at, words);
    SELECT record_audit(add_note.person, 'note', wanted, NULL, jsonb_build_object('edit', edit_id, 'text', words));
END;

CREATE FUNCTION correct_status(
    edit_id uuid, wanted bigint, parcel bigint, person text, made_at timestamptz, occurred_at timestamptz,
    status text, reason text, words text, derived jsonb)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    INSERT INTO edit (id, order_id, shipment_id, kind, person, made_at, body)
    VALUES (edit_id, wanted, parcel, 'Correction', correct_status.person, correct_status.made_at, words);
    SELECT record_audit(correct_status.person, 'correction', wanted, shown_state(wanted),
                        derived || jsonb_build_object('edit', edit_id, 'reason given', words));
    UPDATE next_id SET id = id + 1 WHERE name = 'event';
    INSERT INTO event (id, order_id, shipment_id, occurred_at, received_at, status, reason, source, origin,
                       source_key, text, place, raw_time, zone_assumed, is_correction)
    SELECT n.id - 1, wanted, parcel, correct_status.occurred_at, correct_status.made_at, correct_status.status,
           correct_status.reason, 'Agent', 'desk', CAST(edit_id AS text), words, '', '', false, true
    FROM next_id AS n WHERE n.name = 'event';
    SELECT derive_order(wanted, derived);
END;

CREATE FUNCTION set_tracking_number(
    edit_id uuid, wanted bigint, parcel bigint, person text, made_at timestamptz, number text, number_key text,
    derived jsonb)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    INSERT INTO edit (id, order_id, shipment_id, kind, person, made_at, body)
    VALUES (edit_id, wanted, parcel, 'Number', set_tracking_number.person, set_tracking_number.made_at,
            set_tracking_number.number);
    SELECT record_audit(set_tracking_number.person, 'tracking number', wanted, shown_state(wanted),
                        derived || jsonb_build_object('edit', edit_id));
    UPDATE tracking_number SET superseded_at = set_tracking_number.made_at
    WHERE shipment_id = parcel AND order_id = wanted AND superseded_at IS NULL;
    INSERT INTO tracking_number (shipment_id, position, order_id, number, number_key, known_from)
    SELECT s.id, coalesce((SELECT max(t.position) + 1 FROM tracking_number AS t WHERE t.shipment_id = s.id), 0),
           wanted, set_tracking_number.number, set_tracking_number.number_key, set_tracking_number.made_at
    FROM shipment AS s WHERE s.id = parcel AND s.order_id = wanted;
    SELECT derive_order(wanted, derived);
END;

-- Only of one's own.
CREATE FUNCTION withdraw_edit(edit_id uuid, person text, made_at timestamptz, derived jsonb)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT record_audit(withdraw_edit.person, 'taken back', e.order_id, shown_state(e.order_id),
                        derived || jsonb_build_object('edit', e.id, 'kind', e.kind, 'text', e.body))
    FROM edit AS e WHERE e.id = edit_id AND e.login = session_user AND e.withdrawn_at IS NULL;
    UPDATE event SET withdrawn_at = withdraw_edit.made_at
    FROM edit AS e
    WHERE e.id = edit_id AND e.login = session_user AND e.withdrawn_at IS NULL AND event.order_id = e.order_id
      AND event.origin = 'desk' AND event.source_key = CAST(edit_id AS text);
    DELETE FROM tracking_number AS t USING edit AS e
    WHERE e.id = edit_id AND e.login = session_user AND e.withdrawn_at IS NULL AND e.kind = 'Number'
      AND t.shipment_id = e.shipment_id AND t.number = e.body AND t.known_from = e.made_at;
    UPDATE tracking_number AS t SET superseded_at = NULL
    FROM edit AS e
    WHERE e.id = edit_id AND e.login = session_user AND e.withdrawn_at IS NULL AND e.kind = 'Number'
      AND t.shipment_id = e.shipment_id AND t.superseded_at = e.made_at;
    SELECT derive_order(e.order_id, derived)
    FROM edit AS e WHERE e.id = edit_id AND e.login = session_user AND e.withdrawn_at IS NULL;
    UPDATE edit SET withdrawn_at = withdraw_edit.made_at
    WHERE id = edit_id AND login = session_user AND withdrawn_at IS NULL;
END;

REVOKE EXECUTE ON FUNCTION derive_order(bigint, jsonb) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION shown_state(bigint) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION add_note(uuid, bigint, text, timestamptz, text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION correct_status(
    uuid, bigint, bigint, text, timestamptz, timestamptz, text, text, text, jsonb) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION set_tracking_number(
    uuid, bigint, bigint, text, timestamptz, text, text, jsonb) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION withdraw_edit(uuid, text, timestamptz, jsonb) FROM PUBLIC;
