-- SPDX-License-Identifier: Apache-2.0
-- Records that this person exports a list. To be committed before an order of it is read.
SELECT CAST(request_export(CAST(:wanted AS jsonb), CAST(:person AS text)) AS text)
