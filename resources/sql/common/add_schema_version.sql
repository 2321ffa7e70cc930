-- SPDX-License-Identifier: Apache-2.0
-- Committed together with what the migration did.
INSERT INTO schema_version (version, applied_at) VALUES (:version, :now)
