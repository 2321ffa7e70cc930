-- SPDX-License-Identifier: Apache-2.0
-- Tells every console that listens; PostgreSQL sends it when the transaction has committed.
NOTIFY mars_orders;
COMMIT;
