-- SPDX-License-Identifier: Apache-2.0
-- The process that runs this statement; behind a pooler not always the same.
SELECT pg_backend_pid()
