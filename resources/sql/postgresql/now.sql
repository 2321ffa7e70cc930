-- SPDX-License-Identifier: Apache-2.0
-- The database's clock, which is the same for all desks.
SELECT clock_timestamp()
