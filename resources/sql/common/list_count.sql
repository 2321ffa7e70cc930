-- SPDX-License-Identifier: Apache-2.0
-- How long a view is. Filled in as list_page.
SELECT count(*) FROM orders WHERE {view}
