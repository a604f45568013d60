-- How many quotes there are by day, kind, stance and language, rejected ones left out: what facets and timelines over
-- everything show, and what counting anew would read the whole table for.
--
-- Each row counts by one column, in which alone it has a value; the counts of equal values add up. Writers append what
-- they change and never update, so that they don't wait for each other at the row of today. Triggers do it, since many
-- statements write quotes. Now and then a writer puts rows of equal values together.

-- CreateTable
CREATE TABLE "quote_tally" (
    "id" BIGSERIAL NOT NULL,
    "day" DATE,
    "kind" "QuoteKind",
    "stance" "Stance",
    "language" TEXT,
    "count" INTEGER NOT NULL,

    CONSTRAINT "quote_tally_pkey" PRIMARY KEY ("id")
);

CREATE FUNCTION "tally_quotes"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO quote_tally (day, kind, stance, language, count)
    SELECT (published_at AT TIME ZONE 'UTC')::date, kind, stance, language, count(*) FROM added WHERE status <> 'REJECTED'
    GROUP BY GROUPING SETS ((1), (2), (3), (4))
    HAVING num_nonnulls((published_at AT TIME ZONE 'UTC')::date, kind, stance, language) = 1;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO quote_tally (day, kind, stance, language, count)
    SELECT (published_at AT TIME ZONE 'UTC')::date, kind, stance, language, -count(*) FROM gone WHERE status <> 'REJECTED'
    GROUP BY GROUPING SETS ((1), (2), (3), (4))
    HAVING num_nonnulls((published_at AT TIME ZONE 'UTC')::date, kind, stance, language) = 1;
  ELSE
    INSERT INTO quote_tally (day, kind, stance, language, count)
    SELECT day, kind, stance, language, sum(change) FROM (
      SELECT (published_at AT TIME ZONE 'UTC')::date AS day, kind, stance, language, 1 AS change FROM added WHERE status <> 'REJECTED'
      UNION ALL
      SELECT (published_at AT TIME ZONE 'UTC')::date, kind, stance, language, -1 FROM gone WHERE status <> 'REJECTED'
    ) AS changed
    GROUP BY GROUPING SETS ((day), (kind), (stance), (language))
    HAVING num_nonnulls(day, kind, stance, language) = 1 AND sum(change) <> 0;
  END IF;
  -- One writer at a time, and nobody waits for it.
  IF FOUND AND random() < 0.005 AND pg_try_advisory_xact_lock(7270737) THEN
    WITH taken AS (
      DELETE FROM quote_tally WHERE id IN (
        SELECT id FROM (
          SELECT id, count(*) OVER (PARTITION BY day, kind, stance, language) AS rows FROM quote_tally
        ) AS counted WHERE rows > 4
      ) RETURNING day, kind, stance, language, count
    )
    INSERT INTO quote_tally (day, kind, stance, language, count)
    SELECT day, kind, stance, language, sum(count) FROM taken GROUP BY 1, 2, 3, 4 HAVING sum(count) <> 0;
  END IF;
  RETURN NULL;
END $$;

-- Writers that are under way are waited for, but not for long: the next start tries again.
SET LOCAL lock_timeout = '5s';

CREATE TRIGGER "tally_added_quotes" AFTER INSERT ON "quote"
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION "tally_quotes"();
CREATE TRIGGER "tally_changed_quotes" AFTER UPDATE ON "quote"
  REFERENCING NEW TABLE AS added OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "tally_quotes"();
CREATE TRIGGER "tally_removed_quotes" AFTER DELETE ON "quote"
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION "tally_quotes"();
