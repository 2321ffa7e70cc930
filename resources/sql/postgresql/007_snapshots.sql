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

CREATE OR REPLACE FUNCTION record_edit(edit_id uuid, person text, action text, said jsonb)
RETURNS void LANGUAGE sql VOLATILE
BEGIN ATOMIC
    SELECT mark_changed(e.order_id) FROM edit AS e WHERE e.id = edit_id;
    SELECT record_audit(
        record_edit.person, action, e.order_id, e.before,
        shown_state(e.order_id, e.shipment_id)
            || jsonb_build_object('edit', e.id, 'text', e.body, 'made_at', e.made_at) || said)
    FROM edit AS e WHERE e.id = edit_id;
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
REVOKE EXECUTE ON FUNCTION may_keep_snapshot() FROM PUBLIC;
