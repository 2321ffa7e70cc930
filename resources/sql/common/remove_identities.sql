-- SPDX-License-Identifier: Apache-2.0
-- Forgets which orders a source meant.
DELETE FROM order_identity WHERE source = :source
