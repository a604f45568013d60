/**
 * Common table expressions that give each row of `missing` (key, slug, …) a slug that no row of a table has: `numbered`
 * has its columns with an `id` and the `number` to add to the slug, null where that itself is free ("mara-quist",
 * "mara-quist-2"). Of several with one slug the later ones get the numbers that follow, which are free as far as numbers
 * are given in turn.
 *
 * A common surname may be taken thousands of times over, so the numbers are not counted through: probes double until
 * one is free (2, 4, 8 …) and then halve the gap. That is two index look-ups for each doubling, in one statement. They
 * ask for an id rather than EXISTS, which the planner would answer by reading all slugs of the table once.
 */
export function freeSlugs(table: 'speaker' | 'outlet'): string {
  const isTaken = (slug: string): string => `(SELECT id FROM ${table} WHERE ${table}.slug = ${slug}) IS NOT NULL`;
  return `probe(slug, low, high, doubling) AS (
  SELECT DISTINCT slug, 1, 2, true FROM missing WHERE ${isTaken('missing.slug')}
  UNION ALL
  SELECT slug,
    CASE WHEN taken THEN at ELSE low END,
    CASE WHEN taken THEN CASE WHEN doubling THEN high * 2 ELSE high END ELSE at END,
    doubling AND taken
  FROM (
    SELECT probe.*, at, ${isTaken(`probe.slug || '-' || at`)} AS taken
    FROM probe, LATERAL (SELECT CASE WHEN doubling THEN high ELSE (low + high) / 2 END AS at OFFSET 0) AS next
    WHERE doubling OR high - low > 1
    OFFSET 0
  ) AS step
), free AS (
  SELECT slug, high AS number FROM probe WHERE NOT doubling AND high - low = 1
), numbered AS MATERIALIZED (
  SELECT nextval('${table}_id_seq') AS id, missing.*,
    NULLIF(COALESCE(free.number, 1) - 1 + row_number() OVER (PARTITION BY missing.slug ORDER BY missing.key), 1) AS number
  FROM missing LEFT JOIN free ON free.slug = missing.slug
)`;
}
