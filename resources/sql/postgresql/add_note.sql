-- SPDX-License-Identifier: Apache-2.0
-- A note on an order, and the record of it.
SELECT add_note(CAST(:edit AS uuid), CAST(:order AS bigint), CAST(:person AS text), CAST(:made_at AS timestamptz),
                CAST(:words AS text));
