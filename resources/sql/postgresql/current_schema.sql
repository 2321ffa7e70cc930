-- SPDX-License-Identifier: Apache-2.0
-- Where what is made without a schema's name stands.
SELECT current_schema()
