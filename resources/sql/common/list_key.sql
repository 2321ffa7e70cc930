-- SPDX-License-Identifier: Apache-2.0
-- What one order is sorted by in a list, if it is in that list. Filled in as list_page.
SELECT {column} FROM orders WHERE id = :order AND {view}
