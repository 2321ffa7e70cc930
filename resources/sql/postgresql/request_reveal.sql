-- SPDX-License-Identifier: Apache-2.0
-- Records that this person looks at the customer of an order. To be committed before it is answered.
SELECT CAST(request_reveal(CAST(:order AS bigint), CAST(:person AS text)) AS text)
