-- SPDX-License-Identifier: Apache-2.0
-- How far the copy has come: its only row.
INSERT INTO snapshot (rowid, days, login, history, rights, phase, n, order_id, newest_n, right_at)
VALUES (1, :days, :login, :history, :rights, :phase, :n, :order, :newest, :right_at)
ON CONFLICT (rowid) DO UPDATE SET
    days = excluded.days, login = excluded.login, history = excluded.history, rights = excluded.rights,
    phase = excluded.phase, n = excluded.n, order_id = excluded.order_id, newest_n = excluded.newest_n,
    right_at = excluded.right_at
