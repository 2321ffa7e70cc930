-- SPDX-License-Identifier: Apache-2.0
-- What a copy of a server's orders is a copy of, and how far it has come.
CREATE TABLE snapshot (
    days INTEGER NOT NULL,
    login TEXT NOT NULL,
    history TEXT NOT NULL,
    rights TEXT NOT NULL,
    phase INTEGER NOT NULL,
    n INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    newest_n INTEGER NOT NULL, -- when it was begun
    right_at INTEGER -- null until it is whole
) STRICT;
