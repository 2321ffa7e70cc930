-- SPDX-License-Identifier: Apache-2.0
-- What is stored, in figures.
SELECT
    (SELECT count(*) FROM orders), (SELECT count(*) FROM shipment), (SELECT count(*) FROM event),
    (SELECT count(*) FROM orders WHERE source = 'sample')
