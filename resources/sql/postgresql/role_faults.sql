-- SPDX-License-Identifier: Apache-2.0
-- What is wrong with our group roles as this server has them: which role, what, the role it is a member of, and the
-- statement that mends it. Who may make roles can act for any of them anyway.
WITH ours (name, may_act_for) AS (VALUES
    ('mars_owner', ''), ('mars_audit', ''), ('mars_reader', ''), ('mars_agent', 'mars_reader'),
    ('mars_lead', 'mars_reader'), ('mars_feed', ''), ('mars_admin', 'mars_owner'))
SELECT o.name, 'missing', '',
    format('CREATE ROLE %I NOLOGIN%s', o.name, CASE WHEN o.name = 'mars_admin' THEN ' NOINHERIT' ELSE '' END)
FROM ours AS o WHERE NOT EXISTS (SELECT FROM pg_roles AS r WHERE r.rolname = o.name)
UNION ALL
SELECT r.rolname, 'login', '', format('ALTER ROLE %I NOLOGIN', r.rolname)
FROM ours AS o JOIN pg_roles AS r ON r.rolname = o.name WHERE r.rolcanlogin
UNION ALL
SELECT r.rolname, 'power', '',
    format('ALTER ROLE %I NOSUPERUSER NOCREATEROLE NOCREATEDB NOREPLICATION NOBYPASSRLS', r.rolname)
FROM ours AS o JOIN pg_roles AS r ON r.rolname = o.name
WHERE r.rolsuper OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication OR r.rolbypassrls
UNION ALL
SELECT r.rolname, 'inheritance', '', format('ALTER ROLE %I NOINHERIT', r.rolname)
FROM pg_roles AS r WHERE r.rolname = 'mars_admin' AND r.rolinherit
UNION ALL
SELECT DISTINCT m.rolname, 'membership', r.rolname, format('REVOKE %I FROM %I', r.rolname, m.rolname)
FROM pg_auth_members AS a
JOIN pg_roles AS r ON r.oid = a.roleid
JOIN pg_roles AS m ON m.oid = a.member
LEFT JOIN ours AS o ON o.name = m.rolname
WHERE r.rolname <> coalesce(o.may_act_for, '')
  AND (o.name IS NOT NULL OR r.rolname IN ('mars_owner', 'mars_audit') AND NOT (m.rolsuper OR m.rolcreaterole))
ORDER BY 1, 2, 3
