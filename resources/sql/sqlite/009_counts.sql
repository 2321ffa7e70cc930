-- SPDX-License-Identifier: Apache-2.0
-- How many orders each figure counts, kept with every write so that nobody waits for counting. A figure that grows
-- with time has a row for each moment: so many orders belong to it from then on, or were delivered in that quarter of
-- an hour. Days begin on a quarter of an hour everywhere, so those of a day are whole rows in every zone.
CREATE TABLE order_count (
    figure TEXT NOT NULL, -- as order_figure names it
    moment INTEGER NOT NULL, -- 0 where time adds nothing
    n INTEGER NOT NULL, -- never 0
    PRIMARY KEY (figure, moment)
) STRICT, WITHOUT ROWID;

-- What each order counts for. All that is kept follows from this.
CREATE VIEW order_figure AS
SELECT id AS order_id, 'All' AS figure, 0 AS moment FROM orders
UNION ALL
SELECT id, 'Open', 0 FROM orders WHERE is_open
UNION ALL
SELECT id, 'OutForDelivery', 0 FROM orders WHERE stage = 'OutForDelivery'
UNION ALL
SELECT id, 'Exceptions', 0 FROM orders WHERE is_exception
UNION ALL
SELECT id, 'Due', late_from FROM orders WHERE is_open AND late_from IS NOT NULL
UNION ALL
SELECT id, 'Delivered', delivered_at - delivered_at % 900000 FROM orders
WHERE stage = 'Delivered' AND delivered_at IS NOT NULL;

CREATE TRIGGER order_came AFTER INSERT ON orders
BEGIN
    INSERT INTO order_count (figure, moment, n)
    SELECT figure, moment, 1 FROM order_figure WHERE order_id = NEW.id
    ON CONFLICT (figure, moment) DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER order_goes BEFORE DELETE ON orders
BEGIN
    UPDATE order_count SET n = n - 1
    WHERE (figure, moment) IN (SELECT figure, moment FROM order_figure WHERE order_id = OLD.id);
    DELETE FROM order_count
    WHERE n = 0 AND (figure, moment) IN (SELECT figure, moment FROM order_figure WHERE order_id = OLD.id);
END;

-- Most writes change nothing that is counted.
CREATE TRIGGER order_changes BEFORE UPDATE ON orders
WHEN (OLD.stage, OLD.is_open, OLD.is_exception, OLD.late_from, OLD.delivered_at)
    IS NOT (NEW.stage, NEW.is_open, NEW.is_exception, NEW.late_from, NEW.delivered_at)
BEGIN
    UPDATE order_count SET n = n - 1
    WHERE (figure, moment) IN (SELECT figure, moment FROM order_figure WHERE order_id = OLD.id);
    DELETE FROM order_count
    WHERE n = 0 AND (figure, moment) IN (SELECT figure, moment FROM order_figure WHERE order_id = OLD.id);
END;

CREATE TRIGGER order_changed AFTER UPDATE ON orders
WHEN (OLD.stage, OLD.is_open, OLD.is_exception, OLD.late_from, OLD.delivered_at)
    IS NOT (NEW.stage, NEW.is_open, NEW.is_exception, NEW.late_from, NEW.delivered_at)
BEGIN
    INSERT INTO order_count (figure, moment, n)
    SELECT figure, moment, 1 FROM order_figure WHERE order_id = NEW.id
    ON CONFLICT (figure, moment) DO UPDATE SET n = n + 1;
END;

INSERT INTO order_count (figure, moment, n)
SELECT figure, moment, count(*) FROM order_figure GROUP BY figure, moment;
