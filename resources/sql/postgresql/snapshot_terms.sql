-- SPDX-License-Identifier: Apache-2.0
-- Of how many days this login may keep orders on its computer, 0 = none at all; who it is; and which history the
-- numbers of changes belong to: after a restore, or on a server that took over, they may mean something else.
SELECT
    CASE WHEN may_keep_snapshot() THEN p.days ELSE 0 END,
    CAST(session_user AS text),
    concat_ws(' ', p.history, (SELECT timeline_id FROM pg_control_checkpoint()),
              CAST(CAST('order_change' AS regclass) AS oid))
FROM snapshot_policy AS p
WHERE p.id = 1
