-- SPDX-License-Identifier: Apache-2.0
-- What not everyone may see, and what nobody may change afterwards. The bodies of functions are bound to their
-- tables when they are made: no search path of a caller can put others in their place.

-- Whoever may read contacts sees the customer as stated; everyone else, who it may be. The initials, the last two
-- digits and the ending of the address are enough to compare with what a customer says.
CREATE VIEW customer AS
SELECT
    o.id AS order_id,
    CASE WHEN r.clear THEN o.customer_name ELSE regexp_replace(o.customer_name, '(\S)\S*', '\1.', 'g') END AS name,
    CASE WHEN r.clear OR c.phone = '' THEN c.phone
         ELSE '•••' || coalesce(substring(regexp_replace(c.phone, '\D', '', 'g') FROM '\d{4}(\d\d)$'), '') END AS phone,
    CASE WHEN r.clear OR c.email = '' THEN c.email
         ELSE left(c.email, 1) || '•••' || coalesce(substring(c.email FROM '@[^@]*(\.[^.@]*)$'), '') END AS email,
    CASE WHEN r.clear THEN c.street ELSE '' END AS street,
    c.region,
    CASE WHEN r.clear THEN c.postcode ELSE '' END AS postcode,
    c.country
FROM orders AS o
LEFT JOIN contact AS c ON c.order_id = o.id
CROSS JOIN (SELECT has_table_privilege(CAST('contact' AS regclass), 'SELECT') AS clear) AS r;

-- One writer at a time: whoever has locked its only row. A lock that only writers have the right to take.
CREATE TABLE write_turn (id integer PRIMARY KEY);
INSERT INTO write_turn (id) VALUES (1);

-- What people did. No key to the orders: what was done with one that is gone stays known.
CREATE TABLE audit (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    login text NOT NULL DEFAULT session_user,
    person text NOT NULL, -- as the desk names its user; the login is what the server knows
    action text NOT NULL,
    order_id bigint,
    before jsonb,
    after jsonb
);

CREATE INDEX audit_at ON audit (at, id);
CREATE INDEX audit_order ON audit (order_id, at);

-- Nothing here may fail: the words of the error would show what is about to be recorded. A session that does not
-- wait for the disk does for this.
CREATE FUNCTION record_audit(person text, action text, order_id bigint, before jsonb, after jsonb)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT set_config('synchronous_commit', 'on', true)
    WHERE current_setting('synchronous_commit') IN ('off', 'local');
    INSERT INTO audit (person, action, order_id, before, after)
    VALUES (coalesce(record_audit.person, ''), record_audit.action, record_audit.order_id, record_audit.before,
            record_audit.after);
END;

-- A look at contacts that is recorded and was not answered yet. It is answered in another transaction than the one
-- that asked, so that the record stands whatever becomes of the answer.
CREATE TABLE look (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    login text NOT NULL DEFAULT session_user,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    asked_in xid8 NOT NULL DEFAULT pg_current_xact_id(), -- of savepoints too
    order_id bigint, -- whose customer is asked for, or
    key text COLLATE "C" -- whose orders
);

-- One's own, once and soon.
CREATE FUNCTION take_look(request uuid) RETURNS TABLE (order_id bigint, key text) LANGUAGE sql VOLATILE
BEGIN ATOMIC
    DELETE FROM look AS l
    WHERE l.id = request AND l.login = session_user AND l.asked_in <> pg_current_xact_id()
      AND l.at > clock_timestamp() - INTERVAL '1 minute'
    RETURNING l.order_id, l.key;
END;

-- To see the customer of one order as stated, for those who may not read contacts at large.
CREATE FUNCTION request_reveal(wanted bigint, person text) RETURNS uuid LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT record_audit(person, 'reveal', wanted, NULL, NULL);
    DELETE FROM look WHERE login = session_user AND at < clock_timestamp() - INTERVAL '1 minute';
    INSERT INTO look (order_id) VALUES (wanted) RETURNING id;
END;

CREATE FUNCTION reveal_customer(request uuid)
RETURNS TABLE (
    name text, phone text, email text, street text, city text, region text, postcode text, country text)
LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT o.customer_name, c.phone, c.email, c.street, o.city, c.region, c.postcode, c.country
    FROM take_look(request) AS l JOIN orders AS o ON o.id = l.order_id LEFT JOIN contact AS c ON c.order_id = o.id;
END;

-- The newest orders of a whole phone number (reversed, as it is stored) or e-mail address; how many the desk shows.
CREATE FUNCTION whole_contact(wanted text)
RETURNS TABLE (order_id bigint, placed_at timestamptz, shown text) LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT f.order_id, f.placed_at, f.shown
    FROM (SELECT c.order_id, c.placed_at, c.phone AS shown FROM contact AS c
          WHERE c.phone_key = wanted AND length(wanted) >= 10 AND wanted !~ '[^0-9]'
          UNION ALL
          SELECT c.order_id, c.placed_at, c.email FROM contact AS c
          WHERE c.email_key = wanted AND wanted LIKE '_%@_%') AS f
    ORDER BY f.placed_at DESC, f.order_id DESC
    LIMIT 1001;
END;

-- To find the orders of one who has named a phone number or e-mail address.
CREATE FUNCTION request_look_up(wanted text, person text) RETURNS uuid LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT record_audit(person, 'look-up', NULL, NULL, jsonb_build_object(
        'wanted', wanted,
        'orders', (SELECT coalesce(jsonb_agg(f.order_id), jsonb_build_array()) FROM whole_contact(wanted) AS f)));
    DELETE FROM look WHERE login = session_user AND at < clock_timestamp() - INTERVAL '1 minute';
    INSERT INTO look (key) VALUES (wanted) RETURNING id;
END;

CREATE FUNCTION orders_of_contact(request uuid)
RETURNS TABLE (order_id bigint, placed_at timestamptz, key text, shown text, superseded boolean)
LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT f.order_id, f.placed_at, l.key, f.shown, false
    FROM take_look(request) AS l CROSS JOIN LATERAL whole_contact(l.key) AS f
    ORDER BY f.placed_at DESC, f.order_id DESC;
END;

-- A new function may be called by everyone until that is taken back.
REVOKE EXECUTE ON FUNCTION
    record_audit, take_look, request_reveal, reveal_customer, whole_contact, request_look_up, orders_of_contact
FROM PUBLIC;
