-- SPDX-License-Identifier: Apache-2.0
-- A person's word on where a parcel or order is, what it comes to, and the record of it.
SELECT correct_status(
    CAST(:edit AS uuid), CAST(:order AS bigint), CAST(:parcel AS bigint), CAST(:person AS text),
    CAST(:made_at AS timestamptz), CAST(:occurred_at AS timestamptz), CAST(:status AS text), CAST(:reason AS text),
    CAST(:words AS text), CAST(:derived AS jsonb));
