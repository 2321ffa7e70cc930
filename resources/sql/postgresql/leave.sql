-- SPDX-License-Identifier: Apache-2.0
-- This session has the order open no more.
SELECT pg_advisory_unlock_shared(CAST(:key AS bigint))
