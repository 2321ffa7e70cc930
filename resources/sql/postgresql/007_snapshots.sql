-- SPDX-License-Identifier: Apache-2.0
-- For the copies of orders that desks keep for when the server does not answer: who may keep one, and of what.

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

REVOKE EXECUTE ON FUNCTION set_snapshot_days(integer, text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION may_keep_snapshot() FROM PUBLIC;
