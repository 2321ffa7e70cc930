-- SPDX-License-Identifier: Apache-2.0
-- The customer of one order as stated, and a record that this person looked.
SELECT name, phone, email, street, city, region, postcode, country
FROM reveal_customer(CAST(:order AS bigint), CAST(:person AS text))
