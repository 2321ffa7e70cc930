-- SPDX-License-Identifier: Apache-2.0
-- Words that start alike.
SELECT word, n FROM word WHERE word >= :from AND word < :until ORDER BY word LIMIT :limit
