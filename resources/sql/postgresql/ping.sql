-- SPDX-License-Identifier: Apache-2.0
-- Finds out whether the line still stands; notices that have arrived come with the answer.
SELECT 1;
