-- SPDX-License-Identifier: Apache-2.0
-- What people wrote, as far as their server shows it: who and what, and when as it is told beside it.
INSERT INTO edit (id, order_id, kind, person, login, made_at, stored_at, body)
SELECT r.value ->> 'id', r.value ->> 'order_id', r.value ->> 'kind', r.value ->> 'person', '', r.value ->> 'at',
    r.value ->> 'at', r.value ->> 'body'
FROM json_each(:rows) AS r
