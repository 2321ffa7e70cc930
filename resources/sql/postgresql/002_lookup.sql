-- SPDX-License-Identifier: Apache-2.0
-- What the search box looks in: prefix ranges over binary-ordered keys, and names by their words.
CREATE INDEX orders_number_key ON orders (number_key);
CREATE INDEX orders_digit_run ON orders (digit_run);
CREATE INDEX contact_phone_key ON contact (phone_key);
CREATE INDEX contact_email_key ON contact (email_key);
CREATE INDEX tracking_number_key ON tracking_number (number_key);

-- Every word of a customer's name in its folded form, how it sounds, and in how many orders it stands.
CREATE TABLE word (
    word text COLLATE "C" PRIMARY KEY,
    phonetic text COLLATE "C" NOT NULL,
    n bigint NOT NULL
);

CREATE INDEX word_phonetic ON word (phonetic);
CREATE INDEX word_unused ON word (word) WHERE n <= 0;

-- Ordered so that the newest orders of a word are read first.
CREATE TABLE search_word (
    word text COLLATE "C" NOT NULL,
    placed_at timestamptz NOT NULL,
    order_id bigint NOT NULL REFERENCES orders ON DELETE CASCADE,
    PRIMARY KEY (word, placed_at, order_id)
);

CREATE INDEX search_word_order ON search_word (order_id);

-- For words typed with a slip or two: every word as it is, and without any one of its letters.
CREATE TABLE word_form (
    form text COLLATE "C" NOT NULL,
    word text COLLATE "C" NOT NULL,
    PRIMARY KEY (form, word)
);

CREATE FUNCTION forms_of_word(word text) RETURNS SETOF text LANGUAGE sql IMMUTABLE ROWS 10
BEGIN ATOMIC
    SELECT DISTINCT left(forms_of_word.word, greatest(i - 1, 0)) || substr(forms_of_word.word, i + 1)
    FROM generate_series(0, length(forms_of_word.word)) AS i
    WHERE length(forms_of_word.word) BETWEEN 4 AND 32;
END;

CREATE VIEW form_of_word AS
SELECT f.form, w.word FROM word AS w CROSS JOIN LATERAL forms_of_word(w.word) AS f (form);

-- They say which schema is meant: found through a search path, another's temporary table could stand in the way.
CREATE FUNCTION put_word_forms() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format(
        'INSERT INTO %1$I.word_form (form, word)
         SELECT f.form, a.word FROM added AS a CROSS JOIN LATERAL %1$I.forms_of_word(a.word) AS f (form)',
        TG_TABLE_SCHEMA);
    RETURN NULL;
END $$;

CREATE FUNCTION drop_word_forms() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format(
        'DELETE FROM %1$I.word_form AS w
         USING removed AS r CROSS JOIN LATERAL %1$I.forms_of_word(r.word) AS f (form)
         WHERE w.form = f.form AND w.word = r.word',
        TG_TABLE_SCHEMA);
    RETURN NULL;
END $$;

CREATE TRIGGER word_gets_forms AFTER INSERT ON word
REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION put_word_forms();

CREATE TRIGGER word_loses_forms AFTER DELETE ON word
REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION drop_word_forms();
