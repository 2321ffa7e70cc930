-- SPDX-License-Identifier: Apache-2.0
-- What not everyone may see, and what nobody may change afterwards. The bodies of functions are bound to their
-- tables when they are made: no search path of a caller can put others in their place.

-- Whoever may read contacts sees the customer as stated; everyone else, who it may be. The initials, the last two
-- digits and the ending of the address are enough to compare with what a customer says.
CREATE VIEW customer AS
SELECT
    o.id AS order_id,
    CASE WHEN r.clear THEN o.customer_name ELSE regexp_replace(o.customer_name, '(\S)\S*', '\1.', 'g') END AS name,
    CASE WHEN r.clear OR c.phone = '' THEN c.phone ELSE '•••' || right(rtrim(c.phone), 2) END AS phone,
    CASE WHEN r.clear OR c.email = '' THEN c.email
         ELSE left(c.email, 1) || '•••' || coalesce(substring(c.email FROM '\.[^.]*$'), '') END AS email,
    CASE WHEN r.clear THEN c.street ELSE '' END AS street,
    c.region,
    CASE WHEN r.clear THEN c.postcode ELSE '' END AS postcode,
    c.country
FROM orders AS o
LEFT JOIN contact AS c ON c.order_id = o.id
CROSS JOIN (SELECT has_table_privilege(CAST('contact' AS regclass), 'SELECT') AS clear) AS r;

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

CREATE FUNCTION record_audit(person text, action text, order_id bigint, before jsonb, after jsonb)
RETURNS void LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    INSERT INTO audit (person, action, order_id, before, after)
    VALUES (record_audit.person, record_audit.action, record_audit.order_id, record_audit.before, record_audit.after);
END;

-- The customer of one order as stated, for those who may not read contacts at large.
CREATE FUNCTION reveal_customer(wanted bigint, person text)
RETURNS TABLE (
    name text, phone text, email text, street text, city text, region text, postcode text, country text)
LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT record_audit(person, 'reveal', wanted, NULL, NULL);
    SELECT o.customer_name, c.phone, c.email, c.street, o.city, c.region, c.postcode, c.country
    FROM orders AS o LEFT JOIN contact AS c ON c.order_id = o.id
    WHERE o.id = wanted;
END;

-- The newest orders of a whole phone number or e-mail address that a customer has named.
CREATE FUNCTION orders_of_contact(wanted text, person text, most bigint)
RETURNS TABLE (order_id bigint, placed_at timestamptz, key text, shown text, superseded boolean)
LANGUAGE sql VOLATILE SECURITY DEFINER
BEGIN ATOMIC
    SELECT record_audit(person, 'look-up', NULL, NULL, (
        SELECT jsonb_build_object('orders', coalesce(jsonb_agg(f.order_id), jsonb_build_array()))
        FROM (SELECT c.order_id FROM contact AS c
              WHERE c.phone_key = wanted AND length(wanted) >= 10 AND wanted !~ '[^0-9]'
              UNION
              SELECT c.order_id FROM contact AS c
              WHERE c.email_key = wanted AND wanted LIKE '_%@_%') AS f));
    SELECT f.order_id, f.placed_at, wanted, f.shown, false
    FROM (SELECT c.order_id, c.placed_at, c.phone AS shown FROM contact AS c
          WHERE c.phone_key = wanted AND length(wanted) >= 10 AND wanted !~ '[^0-9]'
          UNION ALL
          SELECT c.order_id, c.placed_at, c.email FROM contact AS c
          WHERE c.email_key = wanted AND wanted LIKE '_%@_%') AS f
    ORDER BY f.placed_at DESC, f.order_id DESC
    LIMIT most;
END;

-- A new function may be called by everyone until that is taken back.
REVOKE EXECUTE ON FUNCTION record_audit(text, text, bigint, jsonb, jsonb) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION reveal_customer(bigint, text) FROM PUBLIC;
REVOKE EXECUTE ON FUNCTION orders_of_contact(text, text, bigint) FROM PUBLIC;
