-- What was stored before the triggers were there. It takes no lock: one statement sees quotes and tally at one moment,
-- and adds what the tally of that moment lacks, whatever is written meanwhile.
INSERT INTO quote_tally (day, kind, stance, language, count)
SELECT day, kind, stance, language, sum(change) FROM (
  SELECT (published_at AT TIME ZONE 'UTC')::date AS day, kind, stance, language, count(*) AS change
  FROM quote WHERE status <> 'REJECTED'
  GROUP BY GROUPING SETS ((1), (2), (3), (4))
  UNION ALL
  SELECT day, kind, stance, language, -count FROM quote_tally
) AS lacking
WHERE num_nonnulls(day, kind, stance, language) = 1
GROUP BY 1, 2, 3, 4 HAVING sum(change) <> 0;

-- One quote in 256, or in 128 …: what is counted where so many match that counting all would take too long. Built in a
-- second for a million quotes; meanwhile articles wait to be stored.
SET LOCAL lock_timeout = '5s';
CREATE INDEX "quote_sample_idx" ON "quote" ((id % 256));
