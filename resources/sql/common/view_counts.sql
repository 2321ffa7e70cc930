-- SPDX-License-Identifier: Apache-2.0
-- How long every view is, in the order of their keys; as it is kept, nothing is counted.
SELECT
    (SELECT sum(n) FROM order_count WHERE figure = 'Open'),
    (SELECT sum(n) FROM order_count WHERE figure = 'Due' AND moment <= :now),
    (SELECT sum(n) FROM order_count WHERE figure = 'OutForDelivery'),
    (SELECT sum(n) FROM order_count WHERE figure = 'Exceptions'),
    (SELECT sum(n) FROM order_count WHERE figure = 'Delivered' AND moment >= :today AND moment < :tomorrow),
    (SELECT sum(n) FROM order_count WHERE figure = 'All')
