-- SPDX-License-Identifier: Apache-2.0
-- As on a server, whose desks keep copies of orders for when it does not answer. Such a copy is one of these files.

-- Of how many days desks keep orders beside the open ones, once this moves to a server.
CREATE TABLE snapshot_policy (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    days INTEGER NOT NULL CHECK (days BETWEEN 0 AND 366),
    history TEXT NOT NULL -- which the numbers of changes belong to
) STRICT;

INSERT INTO snapshot_policy (id, days, history) VALUES (1, 14, lower(hex(randomblob(16))));
