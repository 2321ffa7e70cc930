-- SPDX-License-Identifier: Apache-2.0
-- The figures that are kept otherwise than the orders say.
SELECT figure
FROM (SELECT figure, moment, n AS kept, 0 AS counted FROM order_count
      UNION ALL
      SELECT figure, moment, 0, count(*) FROM order_figure GROUP BY figure, moment) AS sides
GROUP BY figure, moment
HAVING sum(kept) <> sum(counted) OR sum(counted) = 0
ORDER BY figure
