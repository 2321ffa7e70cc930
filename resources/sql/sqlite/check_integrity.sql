-- SPDX-License-Identifier: Apache-2.0
-- What the engine itself finds wrong; no row or "ok" means nothing.
PRAGMA integrity_check(100)
