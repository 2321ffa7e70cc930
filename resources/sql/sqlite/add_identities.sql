-- SPDX-License-Identifier: Apache-2.0
-- Which orders these sources mean by their own ids.
INSERT INTO order_identity (source, external_id, order_id)
SELECT r.value ->> 'source', r.value ->> 'external_id', r.value ->> 'order_id' FROM json_each(:rows) AS r
