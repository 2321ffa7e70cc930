-- SPDX-License-Identifier: Apache-2.0
-- Notes, as their server knows them.
INSERT INTO edit (id, order_id, kind, person, login, made_at, stored_at, body)
SELECT r.value ->> 'id', r.value ->> 'order_id', 'Note', r.value ->> 'person', '', r.value ->> 'made_at',
    r.value ->> 'position', r.value ->> 'body'
FROM json_each(:rows) AS r
