-- SPDX-License-Identifier: Apache-2.0
-- What this login may do: read contacts, look one up and have it recorded, write orders.
SELECT
    has_table_privilege('contact', 'SELECT'),
    has_function_privilege('reveal_customer(bigint, text)', 'EXECUTE'),
    has_table_privilege('orders', 'INSERT')
