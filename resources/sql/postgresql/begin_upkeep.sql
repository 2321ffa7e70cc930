-- SPDX-License-Identifier: Apache-2.0
-- For administration, which comes before there are tables too: one at a time.
BEGIN;
SELECT pg_advisory_xact_lock(7236837810112);
