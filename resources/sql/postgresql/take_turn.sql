-- SPDX-License-Identifier: Apache-2.0
-- Nobody else writes until this transaction ends.
SELECT id FROM write_turn FOR UPDATE;
