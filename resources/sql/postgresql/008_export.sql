-- SPDX-License-Identifier: Apache-2.0
-- Whole lists leave the database only after it was recorded who takes them. As with a look at a contact, the record
-- is committed before the first order is read.

CREATE TABLE export_request (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    login text NOT NULL DEFAULT session_user,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    asked_in xid8 NOT NULL DEFAULT pg_current_xact_id() -- of savepoints too
);

-- Whether the file holds contacts in the clear is not for the desk to say.
CREATE FUNCTION request_export(wanted jsonb, person text) RETURNS uuid LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT record_audit(person, 'export', NULL, NULL, jsonb_build_object(
        'wanted', wanted,
        'contacts', CASE WHEN has_table_privilege(session_user, CAST('contact' AS regclass), 'SELECT') THEN 'clear'
                         ELSE 'masked' END));
    DELETE FROM export_request WHERE login = session_user AND at < clock_timestamp() - INTERVAL '1 minute';
    INSERT INTO export_request DEFAULT VALUES RETURNING id;
END;

-- One's own, recorded before this transaction, which began soon after and may last as long as the list.
CREATE FUNCTION may_export(request uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
BEGIN ATOMIC
    SELECT EXISTS (
        SELECT FROM export_request AS r
        WHERE r.id = request AND r.login = session_user
          AND r.asked_in IS DISTINCT FROM pg_current_xact_id_if_assigned()
          AND r.at > now() - INTERVAL '1 minute');
END;

REVOKE EXECUTE ON FUNCTION request_export(jsonb, text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION may_export(uuid) FROM PUBLIC;
