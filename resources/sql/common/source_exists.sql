-- SPDX-License-Identifier: Apache-2.0
-- Whether any order is of a source.
SELECT 1 FROM orders WHERE source = :source LIMIT 1
