-- SPDX-License-Identifier: Apache-2.0
-- Whether this login may make roles and give them rights.
SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user
