-- SPDX-License-Identifier: Apache-2.0
-- Which orders these sources mean by their own ids.
INSERT INTO order_identity (source, external_id, order_id)
SELECT source, external_id, order_id
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (source text, external_id text, order_id bigint)
