-- SPDX-License-Identifier: Apache-2.0
-- Administration reads whole tables, which takes longer than any desk would wait.
SET statement_timeout = 0;
