-- SPDX-License-Identifier: Apache-2.0
-- Records that this person exports a list. To be committed before an order of it is read.
INSERT INTO audit (id, at, login, person, action, after)
VALUES (:request, :now, :login, :person, 'export', json_object('wanted', json(:wanted), 'contacts', 'clear'))
