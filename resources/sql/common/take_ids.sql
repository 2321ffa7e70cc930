-- SPDX-License-Identifier: Apache-2.0
-- Hands out :n numbers and answers the number after the last.
UPDATE next_id SET id = id + :n WHERE name = :name RETURNING id
