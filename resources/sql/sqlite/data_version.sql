-- SPDX-License-Identifier: Apache-2.0
-- Differs from the last answer when another connection has committed.
PRAGMA data_version
