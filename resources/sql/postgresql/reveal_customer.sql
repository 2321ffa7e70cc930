-- SPDX-License-Identifier: Apache-2.0
-- The customer of one order as stated, once, to who has had it recorded before.
SELECT name, phone, email, street, city, region, postcode, country
FROM reveal_customer(CAST(:request AS uuid))
