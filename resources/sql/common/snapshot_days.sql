-- SPDX-License-Identifier: Apache-2.0
-- How long desks keep orders beside the open ones.
SELECT days FROM snapshot_policy WHERE id = 1
