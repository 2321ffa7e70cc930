-- SPDX-License-Identifier: Apache-2.0
-- The names of the views and triggers there are.
SELECT name FROM sqlite_schema WHERE type IN ('view', 'trigger')
