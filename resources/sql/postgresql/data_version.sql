-- SPDX-License-Identifier: Apache-2.0
-- Another value after every commit that changed an order.
SELECT sum(id) FROM next_id
