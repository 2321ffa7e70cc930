-- SPDX-License-Identifier: Apache-2.0
-- What the search box looks in: prefix ranges over binary-ordered keys, and names by their words.
CREATE INDEX orders_number_key ON orders (number_key);
CREATE INDEX orders_digit_run ON orders (digit_run);
CREATE INDEX contact_phone_key ON contact (phone_key);
CREATE INDEX contact_email_key ON contact (email_key);
CREATE INDEX tracking_number_key ON tracking_number (number_key);

-- Every word of a customer's name in its folded form, how it sounds, and in how many orders it stands.
CREATE TABLE word (
    word TEXT PRIMARY KEY,
    phonetic TEXT NOT NULL,
    n INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX word_phonetic ON word (phonetic);
CREATE INDEX word_unused ON word (word) WHERE n <= 0;

-- Ordered so that the newest orders of a word are read first.
CREATE TABLE search_word (
    word TEXT NOT NULL,
    placed_at INTEGER NOT NULL,
    order_id INTEGER NOT NULL REFERENCES orders ON DELETE CASCADE,
    PRIMARY KEY (word, placed_at, order_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX search_word_order ON search_word (order_id);

-- For words typed with a slip or two: every word as it is, and without any one of its letters.
CREATE TABLE word_form (
    form TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (form, word)
) STRICT, WITHOUT ROWID;

CREATE VIEW form_of_word AS
WITH RECURSIVE place (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM place WHERE i < 32)
SELECT substr(w.word, 1, max(p.i - 1, 0)) || substr(w.word, p.i + 1) AS form, w.word
FROM word AS w CROSS JOIN place AS p
WHERE length(w.word) BETWEEN 4 AND 32 AND p.i <= length(w.word);

CREATE TRIGGER word_gets_forms AFTER INSERT ON word
BEGIN
    INSERT INTO word_form (form, word) SELECT DISTINCT form, word FROM form_of_word WHERE word = NEW.word;
END;

CREATE TRIGGER word_loses_forms BEFORE DELETE ON word
BEGIN
    DELETE FROM word_form WHERE word = OLD.word AND form IN (SELECT form FROM form_of_word WHERE word = OLD.word);
END;
