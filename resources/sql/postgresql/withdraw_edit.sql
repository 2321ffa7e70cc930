-- SPDX-License-Identifier: Apache-2.0
-- What a person wrote counts no more; what it comes to, and the record of it.
SELECT withdraw_edit(CAST(:target AS uuid), CAST(:order AS bigint), CAST(:person AS text), CAST(:derived AS jsonb));
