-- SPDX-License-Identifier: Apache-2.0
-- How many orders are of a source.
SELECT count(*) FROM orders WHERE source = :source
