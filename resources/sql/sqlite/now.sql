-- SPDX-License-Identifier: Apache-2.0
-- The computer's clock: milliseconds, as all moments are kept.
SELECT CAST(round((julianday('now') - 2440587.5) * 86400000) AS INTEGER)
