-- SPDX-License-Identifier: Apache-2.0
-- Those of our group roles that this server does not have.
SELECT wanted.name
FROM (VALUES ('mars_owner'), ('mars_audit'), ('mars_reader'), ('mars_agent'), ('mars_lead'), ('mars_feed'),
             ('mars_admin')) AS wanted (name)
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted.name)
