-- SPDX-License-Identifier: Apache-2.0
-- Another value after every commit that brought an order, a parcel or a scan.
SELECT sum(id) FROM next_id
