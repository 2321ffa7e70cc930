-- SPDX-License-Identifier: Apache-2.0
-- This session has the order open, until it says otherwise or ends. Shared with everyone: nobody waits.
SELECT pg_try_advisory_lock_shared(CAST(:key AS bigint)), set_config('application_name', CAST(:name AS text), false)
