-- SPDX-License-Identifier: Apache-2.0
-- Whether this login is one of those who write by turns; false before there are tables.
SELECT coalesce(has_table_privilege(to_regclass('write_turn'), 'UPDATE'), false)
