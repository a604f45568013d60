/**
 * Common table expressions that give each row of `missing` (key, slug, …) a slug that no row of a table has:
 * `free(slug, number)` holds the number to add where the slug itself is taken ("mara-quist-2").
 *
 * A common surname may be taken thousands of times over, so the numbers are not counted through: probes double until
 * one is free (2, 4, 8 …) and then halve the gap. That is two index look-ups for each doubling, in one statement.
 */
export function freeSlugs(table: 'speaker' | 'outlet'): string {
  return `probe(slug, low, high, doubling) AS (
  SELECT DISTINCT slug, 1, 2, true FROM missing WHERE EXISTS (SELECT FROM ${table} WHERE ${table}.slug = missing.slug)
  UNION ALL
  SELECT slug,
    CASE WHEN taken THEN at ELSE low END,
    CASE WHEN taken THEN CASE WHEN doubling THEN high * 2 ELSE high END ELSE at END,
    doubling AND taken
  FROM (
    SELECT probe.*, at, EXISTS (SELECT FROM ${table} WHERE ${table}.slug = probe.slug || '-' || at) AS taken
    FROM probe, LATERAL (SELECT CASE WHEN doubling THEN high ELSE (low + high) / 2 END AS at) AS next
    WHERE doubling OR high - low > 1
  ) AS step
), free AS (
  SELECT slug, high AS number FROM probe WHERE NOT doubling AND high - low = 1
)`;
}
