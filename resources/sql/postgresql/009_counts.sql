-- SPDX-License-Identifier: Apache-2.0
-- How many orders each figure counts, kept with every write so that nobody waits for counting. A figure that grows
-- with time has a row for each moment: so many orders belong to it from then on, or were delivered in that quarter of
-- an hour. Days begin on a quarter of an hour everywhere, so those of a day are whole rows in every zone.
CREATE TABLE order_count (
    figure text COLLATE "C" NOT NULL, -- as figures_of() names it
    moment timestamptz NOT NULL, -- 1970 where time adds nothing
    n bigint NOT NULL, -- never 0
    PRIMARY KEY (figure, moment)
) WITH (fillfactor = 50); -- the same few rows change with every write

-- What an order counts for. All that is kept follows from this.
CREATE FUNCTION figures_of(
    stage text, is_open boolean, is_exception boolean, late_from timestamptz, delivered_at timestamptz)
RETURNS TABLE (figure text, moment timestamptz) LANGUAGE sql IMMUTABLE
BEGIN ATOMIC
    SELECT f.figure, f.moment
    FROM (VALUES
        ('All', TIMESTAMPTZ 'epoch', true),
        ('Open', TIMESTAMPTZ 'epoch', is_open),
        ('OutForDelivery', TIMESTAMPTZ 'epoch', stage = 'OutForDelivery'),
        ('Exceptions', TIMESTAMPTZ 'epoch', is_exception),
        ('Due', late_from, is_open),
        ('Delivered', date_bin(INTERVAL '15 minutes', delivered_at, TIMESTAMPTZ 'epoch'), stage = 'Delivered')
    ) AS f (figure, moment, counts)
    WHERE f.counts AND f.moment IS NOT NULL;
END;

CREATE VIEW order_figure AS
SELECT o.id AS order_id, f.figure, f.moment
FROM orders AS o
CROSS JOIN LATERAL figures_of(o.stage, o.is_open, o.is_exception, o.late_from, o.delivered_at) AS f;

-- Once for each statement, however many orders it writes. Rows are changed in the order of their key, so that two
-- writers who do not take turns would wait for each other and not lock each other out. It says which schema is meant:
-- found through a search path, another's temporary table could stand in the way.
CREATE FUNCTION keep_counts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    EXECUTE format(
        'INSERT INTO %1$I.order_count AS c (figure, moment, n)
         SELECT f.figure, f.moment, sum(o.n) FROM (%2$s) AS o
         CROSS JOIN LATERAL %1$I.figures_of(o.stage, o.is_open, o.is_exception, o.late_from, o.delivered_at) AS f
         GROUP BY f.figure, f.moment HAVING sum(o.n) <> 0 ORDER BY f.figure, f.moment
         ON CONFLICT (figure, moment) DO UPDATE SET n = c.n + excluded.n',
        TG_TABLE_SCHEMA,
        CASE TG_OP
            WHEN 'INSERT' THEN 'SELECT 1 AS n, came.* FROM came'
            WHEN 'DELETE' THEN 'SELECT -1 AS n, went.* FROM went'
            ELSE 'SELECT 1 AS n, came.* FROM came UNION ALL SELECT -1, went.* FROM went'
        END);
    IF TG_OP <> 'INSERT' THEN
        EXECUTE format(
            'DELETE FROM %1$I.order_count AS c USING (
                 SELECT DISTINCT f.figure, f.moment FROM went AS o
                 CROSS JOIN LATERAL
                     %1$I.figures_of(o.stage, o.is_open, o.is_exception, o.late_from, o.delivered_at) AS f) AS g
             WHERE c.figure = g.figure AND c.moment = g.moment AND c.n = 0',
            TG_TABLE_SCHEMA);
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER orders_came AFTER INSERT ON orders REFERENCING NEW TABLE AS came
FOR EACH STATEMENT EXECUTE FUNCTION keep_counts();

CREATE TRIGGER orders_changed AFTER UPDATE ON orders REFERENCING OLD TABLE AS went NEW TABLE AS came
FOR EACH STATEMENT EXECUTE FUNCTION keep_counts();

CREATE TRIGGER orders_went AFTER DELETE ON orders REFERENCING OLD TABLE AS went
FOR EACH STATEMENT EXECUTE FUNCTION keep_counts();

INSERT INTO order_count (figure, moment, n)
SELECT figure, moment, count(*) FROM order_figure GROUP BY figure, moment;

REVOKE EXECUTE ON FUNCTION figures_of, keep_counts FROM PUBLIC;
