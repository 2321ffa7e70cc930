-- SPDX-License-Identifier: Apache-2.0
-- Sets the next free number of a table.
INSERT INTO next_id (name, id) VALUES (:name, :id)
ON CONFLICT (name) DO UPDATE SET id = excluded.id
