-- SPDX-License-Identifier: Apache-2.0
-- Which number the next write gets, in which history.
SELECT n.id, p.history FROM next_id AS n CROSS JOIN snapshot_policy AS p WHERE n.name = 'change' AND p.id = 1
