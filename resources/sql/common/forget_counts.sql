-- SPDX-License-Identifier: Apache-2.0
-- Before they are counted again.
DELETE FROM order_count
