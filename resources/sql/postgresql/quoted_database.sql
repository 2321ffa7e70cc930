-- SPDX-License-Identifier: Apache-2.0
-- The name of this database as a statement names it.
SELECT quote_ident(current_database())
