-- SPDX-License-Identifier: Apache-2.0
-- The tables and indexes there are.
SELECT relname FROM pg_class WHERE relnamespace = CAST(current_schema() AS regnamespace)
