-- SPDX-License-Identifier: Apache-2.0
-- The names of the views and functions there are.
SELECT relname FROM pg_class WHERE relkind = 'v' AND relnamespace = CAST(current_schema() AS regnamespace)
UNION ALL
SELECT proname FROM pg_proc WHERE pronamespace = CAST(current_schema() AS regnamespace)
