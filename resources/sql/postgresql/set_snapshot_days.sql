-- SPDX-License-Identifier: Apache-2.0
-- How long desks keep orders beside the open ones, and the record of it.
SELECT set_snapshot_days(CAST(:days AS integer), :person)
