-- SPDX-License-Identifier: Apache-2.0
-- Records that this person looks for the orders of a whole phone number or address. To be committed before it is
-- answered.
SELECT CAST(request_look_up(CAST(:key AS text), CAST(:person AS text)) AS text)
