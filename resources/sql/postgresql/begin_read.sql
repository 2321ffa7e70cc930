-- SPDX-License-Identifier: Apache-2.0
-- Everything that is read until it ends is of one moment.
BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
