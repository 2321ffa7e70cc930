-- SPDX-License-Identifier: Apache-2.0
-- Words that sound alike, or begin so.
SELECT word, n FROM word WHERE phonetic >= :from AND phonetic < :until ORDER BY phonetic LIMIT :limit
