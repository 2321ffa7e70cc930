-- SPDX-License-Identifier: Apache-2.0
-- A note on an order, and the record of it.
INSERT INTO edit (id, order_id, kind, person, login, made_at, stored_at, body)
VALUES (:edit, :order, 'Note', :person, :login, :made_at, :now, :words);
INSERT INTO audit (id, at, login, person, action, order_id, after)
VALUES (:audit, :now, :login, :person, 'note', :order, json_object('edit', :edit, 'text', :words));
