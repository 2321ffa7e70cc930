-- SPDX-License-Identifier: Apache-2.0
-- What this login may do: read contacts, look one up and have it recorded, write orders, notes, corrections, numbers,
-- keep a copy, export lists.
SELECT
    has_table_privilege('contact', 'SELECT'),
    has_function_privilege('request_reveal(bigint, text)', 'EXECUTE'),
    has_table_privilege('orders', 'INSERT'),
    has_function_privilege('add_note(uuid, bigint, text, timestamptz, text)', 'EXECUTE'),
    has_function_privilege(
        'correct_status(uuid, bigint, bigint, text, timestamptz, timestamptz, text, text, text, jsonb)', 'EXECUTE'),
    has_function_privilege(
        'set_tracking_number(uuid, bigint, bigint, text, timestamptz, text, text, jsonb)', 'EXECUTE'),
    may_keep_snapshot(),
    has_function_privilege('request_export(jsonb, text)', 'EXECUTE')
