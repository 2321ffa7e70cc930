-- SPDX-License-Identifier: Apache-2.0
-- What a person wrote counts no more; what it comes to, and the record of it.
SELECT withdraw_edit(CAST(:edit AS uuid), CAST(:person AS text), CAST(:made_at AS timestamptz),
                     CAST(:derived AS jsonb));
