-- SPDX-License-Identifier: Apache-2.0
-- What people write about orders. The id is made at the desk: sent again, it is the same edit. What was taken back
-- stays here, and counts no more.
CREATE TABLE edit (
    order_id bigint NOT NULL REFERENCES orders ON DELETE CASCADE,
    id uuid NOT NULL,
    shipment_id bigint, -- null where the whole order is meant
    kind text COLLATE "C" NOT NULL CHECK (kind IN ('Note', 'Correction', 'Number')),
    person text NOT NULL, -- as the desk names its user; the login is what the server knows
    login text NOT NULL DEFAULT session_user,
    made_at timestamptz NOT NULL, -- by the desk's clock
    stored_at timestamptz NOT NULL, -- by the server's; later than all that was known of the order
    body text NOT NULL, -- the note, the reason of the correction, the number
    withdrawn_at timestamptz,
    before jsonb, -- what was shown before the edit, then before it was taken back
    PRIMARY KEY (order_id, id)
);

CREATE INDEX edit_order ON edit (order_id, stored_at);

ALTER TABLE event ADD COLUMN withdrawn_at timestamptz; -- of a correction that was taken back
ALTER TABLE tracking_number ADD COLUMN set_by uuid; -- of the edit that set it; null where the source told it

-- The words that there are for a status and for the reason of one.
CREATE FUNCTION is_status(word text) RETURNS boolean LANGUAGE sql IMMUTABLE
RETURN word IN (
    'Unknown', 'Placed', 'Confirmed', 'Processed', 'LabelCreated', 'PickupPending', 'PickupFailed', 'PickedUp', 'InTransit',
    'OutForDelivery', 'AttemptFailed', 'ReadyForCollection', 'OnHold', 'Delivered', 'ReturnRequested', 'ReturnInTransit',
    'ReturnOutForDelivery', 'ReturnDelivered', 'Lost', 'Damaged', 'Cancelled');

CREATE FUNCTION is_reason(word text) RETURNS boolean LANGUAGE sql IMMUTABLE
RETURN word IN (
    'None', 'CustomerUnavailable', 'Unreachable', 'AddressIssue', 'Refused', 'CashNotReady', 'OtpNotGiven', 'AccessDenied',
    'RescheduleRequested', 'NotServiceable', 'CarrierIssue', 'Other');

ALTER TABLE event ADD CONSTRAINT event_status CHECK (is_status(status));
ALTER TABLE event ADD CONSTRAINT event_reason CHECK (is_reason(reason));

-- What was written is for those who may read contacts, since it may name them; one's own for everyone.
CREATE VIEW visible_edit AS
SELECT
    e.id, e.order_id, e.shipment_id, e.kind, e.person, e.login, e.made_at, e.stored_at, e.withdrawn_at,
    CASE WHEN r.clear OR e.kind = 'Number' OR e.login = session_user THEN e.body ELSE '' END AS body
FROM edit AS e
CROSS JOIN (SELECT has_table_privilege(CAST('contact' AS regclass), 'SELECT') AS clear) AS r;

-- Only through the functions below does a person's word get among the events.
CREATE FUNCTION guard_event() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF NOT pg_has_role((SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE') THEN
        RAISE EXCEPTION USING MESSAGE = 'a correction is a person''s', ERRCODE = 'insufficient_privilege';
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER event_of_a_person BEFORE INSERT OR UPDATE ON event FOR EACH ROW
WHEN (NEW.is_correction OR NEW.origin = 'desk') EXECUTE FUNCTION guard_event();

-- Refuses in these words and no others: those of a constraint would show the row, which may hold a name.
CREATE FUNCTION refuse(words text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION USING MESSAGE = words, ERRCODE = 'check_violation';
END $$;

-- The number that each parcel of an order has now; empty for none.
CREATE FUNCTION current_numbers(wanted bigint) RETURNS TABLE (shipment_id bigint, number text) LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT s.id, coalesce((SELECT t.number FROM tracking_number AS t
                           WHERE t.order_id = wanted AND t.shipment_id = s.id AND t.superseded_at IS NULL
                           ORDER BY t.position DESC LIMIT 1), '')
    FROM shipment AS s WHERE s.order_id = wanted;
END;

-- What an order and one of its parcels show, for the record of before and after.
CREATE FUNCTION shown_state(wanted bigint, parcel bigint) RETURNS jsonb LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT jsonb_build_object(
        'stage', o.stage, 'status', o.deciding_status, 'tracking_number', o.tracking_number, 'shipment', parcel,
        'parcel_number', (SELECT n.number FROM current_numbers(wanted) AS n WHERE n.shipment_id = parcel),
        'newest_event', (SELECT e.status FROM event AS e
                         WHERE e.order_id = wanted AND e.shipment_id IS NOT DISTINCT FROM parcel
                           AND e.withdrawn_at IS NULL
                         ORDER BY e.received_at DESC, e.id DESC LIMIT 1))
    FROM orders AS o WHERE o.id = wanted;
END;

-- The columns of orders that a correction may change, as its desk has derived them from what it read as the only
-- writer. A desk that derives wrongly is found by a check; what was stated is not in its hands.
CREATE FUNCTION derive_order(wanted bigint, derived jsonb) RETURNS void LANGUAGE sql VOLATILE
BEGIN ATOMIC
    SELECT refuse('what the order comes to is not said, or not in known words')
    WHERE NOT coalesce(
        derived ->> 'stage' IN (
            'Confirmed', 'Processed', 'Packed', 'Shipped', 'InTransit', 'OutForDelivery', 'ReadyForCollection', 'OnHold',
            'AttemptFailed', 'Returning', 'Lost', 'Damaged', 'Delivered', 'Returned', 'Cancelled')
        AND is_status(derived ->> 'deciding_status') AND is_reason(derived ->> 'reason')
        AND (SELECT bool_and(jsonb_typeof(derived -> k.name) = 'boolean') FROM (VALUES
            ('is_open'), ('is_exception'), ('number_missing'), ('withdrawn'), ('contradictory')) AS k (name))
        AND (SELECT bool_and(jsonb_typeof(derived -> k.name) = 'string') FROM (VALUES
            ('carrier_code'), ('carrier_text'), ('tracking_number')) AS k (name))
        AND (SELECT bool_and(jsonb_typeof(derived -> k.name) = 'number') FROM (VALUES
            ('parcels'), ('delivered_parcels')) AS k (name))
        AND derived ?& ARRAY['expected_on', 'delivered_at', 'late_from'], false);
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

-- Those that a number may change, as far as they follow from the numbers there are.
CREATE FUNCTION derive_number(wanted bigint, derived jsonb) RETURNS void LANGUAGE sql VOLATILE
BEGIN ATOMIC
    SELECT refuse('what the order shows is none of its numbers')
    WHERE NOT coalesce(
        derived ->> 'tracking_number' IN (SELECT n.number FROM current_numbers(wanted) AS n)
        AND (derived -> 'number_missing' = jsonb 'false'
             OR derived -> 'number_missing' = jsonb 'true'
                AND EXISTS (SELECT FROM current_numbers(wanted) AS n WHERE n.number = '')), false);
    UPDATE orders SET
        tracking_number = derived ->> 'tracking_number', number_missing = CAST(derived ->> 'number_missing' AS boolean)
    WHERE id = wanted;
END;

-- What all edits begin with: the turn to write, and that there is what they are about.
CREATE FUNCTION begin_edit(
    edit_id uuid, wanted bigint, parcel bigint, kind text, person text, made_at timestamptz, words text)
RETURNS void LANGUAGE sql VOLATILE
BEGIN ATOMIC
    SELECT id FROM write_turn FOR UPDATE;
    SELECT refuse('there is no such order or parcel')
    WHERE NOT EXISTS (SELECT FROM orders AS o WHERE o.id = wanted)
       OR parcel IS NOT NULL AND NOT EXISTS (SELECT FROM shipment AS s WHERE s.order_id = wanted AND s.id = parcel);
    SELECT refuse('an edit says who made it, when and what')
    WHERE edit_id IS NULL OR person IS NULL OR made_at IS NULL OR words IS NULL;
    INSERT INTO edit (id, order_id, shipment_id, kind, person, made_at, stored_at, body, before)
    SELECT edit_id, wanted, parcel, begin_edit.kind, begin_edit.person, begin_edit.made_at,
           date_trunc('milliseconds', greatest(clock_timestamp(), max(k.at) + INTERVAL '1 millisecond')), words,
           shown_state(wanted, parcel)
    FROM (SELECT e.received_at FROM event AS e WHERE e.order_id = wanted
          UNION ALL
          SELECT t.known_from FROM tracking_number AS t WHERE t.order_id = wanted) AS k (at);
END;

-- When each order changed last, for the copies that desks keep. Writers follow each other, so the numbers stand in the
-- order of the commits: what is above the highest one seen was not seen. That an order is gone is a change as well, so
-- there is no key to it.
CREATE TABLE order_change (
    order_id bigint PRIMARY KEY,
    n bigint NOT NULL,
    at timestamptz NOT NULL,
    is_open boolean NOT NULL -- as the order is
);

INSERT INTO order_change (order_id, n, at, is_open)
SELECT id, row_number() OVER (ORDER BY coalesce(delivered_at, placed_at), id), coalesce(delivered_at, placed_at), is_open
FROM orders;
INSERT INTO next_id (name, id) SELECT 'change', coalesce(max(n), 0) + 1 FROM order_change;

CREATE INDEX order_change_place ON order_change (n, order_id);
CREATE INDEX order_change_open ON order_change (n, order_id) WHERE is_open;

CREATE FUNCTION mark_changed(wanted bigint) RETURNS void LANGUAGE sql VOLATILE
BEGIN ATOMIC
    UPDATE next_id SET id = id + 1 WHERE name = 'change';
    INSERT INTO order_change (order_id, n, at, is_open)
    SELECT o.id, c.id - 1, date_trunc('milliseconds', clock_timestamp()), o.is_open
    FROM orders AS o CROSS JOIN next_id AS c
    WHERE o.id = wanted AND c.name = 'change'
    ON CONFLICT (order_id) DO UPDATE SET n = excluded.n, at = excluded.at, is_open = excluded.is_open;
END;

CREATE FUNCTION record_edit(edit_id uuid, wanted bigint, person text, action text, said jsonb)
RETURNS void LANGUAGE sql VOLATILE
BEGIN ATOMIC
    SELECT mark_changed(wanted);
    SELECT record_audit(
        record_edit.person, action, e.order_id, e.before,
        shown_state(e.order_id, e.shipment_id)
            || jsonb_build_object('edit', e.id, 'text', e.body, 'made_at', e.made_at) || said)
    FROM edit AS e WHERE e.order_id = wanted AND e.id = edit_id;
END;

CREATE FUNCTION add_note(edit_id uuid, wanted bigint, person text, made_at timestamptz, words text)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT begin_edit(edit_id, wanted, NULL, 'Note', person, made_at, words);
    SELECT record_edit(edit_id, wanted, person, 'note', jsonb_build_object());
END;

-- The words are not among the events, which everyone reads.
CREATE FUNCTION correct_status(
    edit_id uuid, wanted bigint, parcel bigint, person text, made_at timestamptz, occurred_at timestamptz,
    status text, reason text, words text, derived jsonb)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT begin_edit(edit_id, wanted, parcel, 'Correction', person, made_at, words);
    UPDATE next_id SET id = id + 1 WHERE name = 'event';
    INSERT INTO event (order_id, id, shipment_id, occurred_at, received_at, status, reason, source, origin,
                       source_key, text, place, raw_time, zone_assumed, is_correction)
    SELECT wanted, n.id - 1, parcel, least(coalesce(correct_status.occurred_at, e.made_at), e.stored_at), e.stored_at,
           correct_status.status, correct_status.reason, 'Agent', 'desk', CAST(e.id AS text), '', '', '', false, true
    FROM next_id AS n CROSS JOIN edit AS e WHERE n.name = 'event' AND e.order_id = wanted AND e.id = edit_id;
    SELECT derive_order(wanted, derived);
    SELECT record_edit(edit_id, wanted, person, 'correction', jsonb_build_object(
        'said', correct_status.status, 'reason', correct_status.reason,
        'occurred_at', coalesce(correct_status.occurred_at, correct_status.made_at)));
END;

CREATE FUNCTION set_tracking_number(
    edit_id uuid, wanted bigint, parcel bigint, person text, made_at timestamptz, number text, number_key text,
    derived jsonb)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT refuse('a number is a parcel''s') WHERE parcel IS NULL OR number_key IS NULL;
    SELECT begin_edit(edit_id, wanted, parcel, 'Number', person, made_at, number);
    UPDATE tracking_number AS t SET superseded_at = e.stored_at
    FROM edit AS e
    WHERE e.order_id = wanted AND e.id = edit_id
      AND t.order_id = wanted AND t.shipment_id = parcel AND t.superseded_at IS NULL;
    INSERT INTO tracking_number (order_id, shipment_id, position, number, number_key, known_from, set_by)
    SELECT wanted, parcel, coalesce((SELECT max(t.position) + 1 FROM tracking_number AS t
                                     WHERE t.order_id = wanted AND t.shipment_id = parcel), 0),
           e.body, set_tracking_number.number_key, e.stored_at, e.id
    FROM edit AS e WHERE e.order_id = wanted AND e.id = edit_id;
    SELECT derive_number(wanted, derived);
    SELECT record_edit(edit_id, wanted, person, 'tracking number', jsonb_build_object());
END;

-- The number that an edit has set goes, the one before counts again, and no place stays empty.
CREATE FUNCTION remove_number(removed uuid, wanted bigint, parcel bigint) RETURNS void LANGUAGE sql VOLATILE
BEGIN ATOMIC
    UPDATE tracking_number AS t SET superseded_at = NULL
    FROM tracking_number AS r
    WHERE r.order_id = wanted AND r.shipment_id = parcel AND r.set_by = removed
      AND t.order_id = wanted AND t.shipment_id = parcel AND t.superseded_at = r.known_from;
    UPDATE tracking_number AS t SET position = -t.position
    FROM tracking_number AS r
    WHERE r.order_id = wanted AND r.shipment_id = parcel AND r.set_by = removed
      AND t.order_id = wanted AND t.shipment_id = parcel AND t.position > r.position;
    DELETE FROM tracking_number WHERE order_id = wanted AND shipment_id = parcel AND set_by = removed;
    UPDATE tracking_number SET position = -position - 1
    WHERE order_id = wanted AND shipment_id = parcel AND position < 0;
END;

-- Only of one's own, and only by who may still do what is undone.
CREATE FUNCTION withdraw_edit(target uuid, wanted bigint, person text, derived jsonb)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT id FROM write_turn FOR UPDATE;
    SELECT refuse('there is no such edit of this login that counts, or what it set was replaced')
    WHERE NOT EXISTS (
        SELECT FROM edit AS e
        WHERE e.order_id = wanted AND e.id = target AND e.login = session_user AND e.withdrawn_at IS NULL
          AND (e.kind <> 'Correction' OR has_function_privilege(
                  session_user,
                  CAST('correct_status(uuid, bigint, bigint, text, timestamptz, timestamptz, text, text, text, jsonb)'
                      AS regprocedure), 'EXECUTE'))
          AND (e.kind <> 'Number' OR EXISTS (
                  SELECT FROM tracking_number AS t
                  WHERE t.order_id = wanted AND t.shipment_id = e.shipment_id AND t.set_by = e.id
                    AND t.superseded_at IS NULL)));
    UPDATE edit SET withdrawn_at = clock_timestamp(), before = shown_state(order_id, shipment_id)
    WHERE order_id = wanted AND id = target;
    UPDATE event SET withdrawn_at = e.withdrawn_at
    FROM edit AS e
    WHERE e.order_id = wanted AND e.id = target AND e.kind = 'Correction' AND event.order_id = wanted
      AND event.origin = 'desk' AND event.source_key = CAST(target AS text);
    SELECT remove_number(e.id, wanted, e.shipment_id)
    FROM edit AS e WHERE e.order_id = wanted AND e.id = target AND e.kind = 'Number';
    SELECT derive_order(wanted, derived)
    FROM edit AS e WHERE e.order_id = wanted AND e.id = target AND e.kind = 'Correction';
    SELECT derive_number(wanted, derived)
    FROM edit AS e WHERE e.order_id = wanted AND e.id = target AND e.kind = 'Number';
    SELECT record_edit(target, wanted, withdraw_edit.person, 'taken back', jsonb_build_object('kind', e.kind))
    FROM edit AS e WHERE e.order_id = wanted AND e.id = target;
END;

REVOKE EXECUTE ON FUNCTION
    is_status, is_reason, guard_event, refuse, current_numbers, shown_state, derive_order, derive_number, begin_edit,
    mark_changed, record_edit, add_note, correct_status, set_tracking_number, remove_number, withdraw_edit
FROM PUBLIC;
