-- SPDX-License-Identifier: Apache-2.0
-- What every connection starts with. Set here and not as start-up options, which connection poolers refuse.
SET TIME ZONE 'UTC';
SET statement_timeout = '60s';
SET lock_timeout = '5s';
SET client_min_messages = 'warning';
