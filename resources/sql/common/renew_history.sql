-- SPDX-License-Identifier: Apache-2.0
-- From now on the numbers of changes mean something else: copies that desks keep are made anew.
UPDATE snapshot_policy SET history = :history WHERE id = 1
