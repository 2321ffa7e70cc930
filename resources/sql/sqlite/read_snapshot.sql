-- SPDX-License-Identifier: Apache-2.0
-- How far the copy has come.
SELECT days, login, history, rights, phase, n, order_id, newest_n, right_at FROM snapshot
