-- SPDX-License-Identifier: Apache-2.0
-- What is kept of the orders, counted from the beginning.
INSERT INTO order_count (figure, moment, n)
SELECT figure, moment, count(*) FROM order_figure GROUP BY figure, moment
