-- SPDX-License-Identifier: Apache-2.0
-- For the copies of orders that desks keep for when the server does not answer: what has changed since, and who may
-- keep one.

-- When each order changed last. Writers follow each other, so the numbers stand in the order of the commits: what is
-- above the highest one seen was not seen. That an order is gone is a change as well, so there is no key to it.
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

CREATE OR REPLACE FUNCTION derive_order(wanted bigint, derived jsonb) RETURNS void LANGUAGE sql VOLATILE
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
    SELECT mark_changed(wanted);
END;

CREATE OR REPLACE FUNCTION add_note(edit_id uuid, wanted bigint, person text, made_at timestamptz, words text)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    INSERT INTO edit (id, order_id, kind, person, made_at, body)
    VALUES (edit_id, wanted, 'Note', add_note.person, add_note.made_at, words);
    SELECT record_audit(add_note.person, 'note', wanted, NULL, jsonb_build_object('edit', edit_id, 'text', words));
    SELECT mark_changed(wanted);
END;

-- Of how many days desks keep orders beside the open ones; 0 = no copies at all.
CREATE TABLE snapshot_policy (
    id integer PRIMARY KEY CHECK (id = 1),
    days integer NOT NULL CHECK (days BETWEEN 0 AND 366),
    history text NOT NULL -- which the numbers of changes belong to
);

INSERT INTO snapshot_policy (id, days, history) VALUES (1, 14, CAST(gen_random_uuid() AS text));

CREATE FUNCTION set_snapshot_days(wanted integer, person text) RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT record_audit(set_snapshot_days.person, 'snapshots', NULL, jsonb_build_object('days', p.days),
                        jsonb_build_object('days', wanted))
    FROM snapshot_policy AS p;
    UPDATE snapshot_policy SET days = wanted;
END;

-- Who sees contacts keeps them in the clear, who does not keeps them masked; a lead keeps none: each look of theirs is
-- to be recorded, and a copy records nothing.
CREATE FUNCTION may_keep_snapshot() RETURNS boolean LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT has_table_privilege(CAST('snapshot_policy' AS regclass), 'SELECT')
        AND (has_table_privilege(CAST('contact' AS regclass), 'SELECT')
             OR NOT EXISTS (SELECT r.oid FROM pg_roles AS r
                            WHERE r.rolname = 'mars_lead' AND pg_has_role(r.oid, 'MEMBER')));
END;

CREATE VIEW changed_order AS
SELECT order_id, n, at, is_open FROM order_change WHERE may_keep_snapshot();

REVOKE EXECUTE ON FUNCTION mark_changed(bigint) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION set_snapshot_days(integer, text) FROM PUBLIC;
