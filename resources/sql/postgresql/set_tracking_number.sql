-- SPDX-License-Identifier: Apache-2.0
-- A number of a parcel in the place of the one before, what it comes to, and the record of it.
SELECT set_tracking_number(
    CAST(:edit AS uuid), CAST(:order AS bigint), CAST(:parcel AS bigint), CAST(:person AS text),
    CAST(:made_at AS timestamptz), CAST(:words AS text), CAST(:number_key AS text), CAST(:derived AS jsonb));
