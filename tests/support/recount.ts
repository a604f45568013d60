import type pg from 'pg';

/** Counters that every row keeps, against what the quotes and articles themselves say. Rejected quotes do not count. */
const STATEMENTS = [
  `SELECT 'outlet ' || slug AS name, (article_count, quote_count) AS kept, (
     (SELECT count(*)::int FROM article WHERE outlet_id = outlet.id),
     (SELECT count(*)::int FROM quote WHERE outlet_id = outlet.id AND status <> 'REJECTED')) AS counted
   FROM outlet`,
  `SELECT 'speaker ' || slug AS name, (quote_count, first_quoted_at, last_quoted_at) AS kept, (
     SELECT (count(*)::int, min(published_at), max(published_at)) FROM quote
     WHERE speaker_id = speaker.id AND status <> 'REJECTED') AS counted
   FROM speaker`,
  `SELECT 'role ' || slug || ': ' || title AS name, (speaker_role.quote_count) AS kept, (
     SELECT count(*)::int FROM quote WHERE speaker_id = speaker.id AND role = title AND status <> 'REJECTED') AS counted
   FROM speaker_role JOIN speaker ON speaker.id = speaker_id`,
  `SELECT 'utterance ' || utterance.id || ' ' || left(utterance.text, 40) AS name,
     (report_count, outlet_count, first_reported_at, speaker_id, true, true) AS kept, (
     SELECT (count(*)::int, count(DISTINCT outlet_id)::int, min(published_at), min(speaker_id),
       bool_or(quote.text = utterance.text) AND count(DISTINCT speaker_id) <= 1,
       utterance.indirect IS NULL OR bool_or(quote.text = utterance.text AND (kind = 'INDIRECT') = utterance.indirect))
     FROM quote WHERE utterance_id = utterance.id) AS counted
   FROM utterance`,
  `SELECT 'quote ' || quote.id AS name, utterance_id IS NOT NULL AS kept, status <> 'REJECTED' AS counted FROM quote`,
  // Every dated report lies in the time of a wording of its utterance, as far as it can be compared at all.
  `SELECT 'wording ' || id AS name, true AS kept, EXISTS (
     SELECT FROM quote WHERE quote.utterance_id = wording.utterance_id AND quote.speaker_id = wording.speaker_id
       AND published_at IS NOT DISTINCT FROM first_at) AND EXISTS (
     SELECT FROM quote WHERE quote.utterance_id = wording.utterance_id AND published_at IS NOT DISTINCT FROM last_at) AS counted
   FROM utterance_wording wording`,
  `SELECT 'missing role ' || slug || ': ' || role AS name, 0 AS kept, count(*)::int AS counted
   FROM quote JOIN speaker ON speaker.id = speaker_id
   WHERE role IS NOT NULL AND status <> 'REJECTED'
     AND NOT EXISTS (SELECT FROM speaker_role WHERE speaker_role.speaker_id = speaker.id AND title = role)
   GROUP BY 1`,
  `SELECT 'alias ' || COALESCE(kept.speaker_id, printed.speaker_id) || ': ' || COALESCE(kept.name, printed.name) AS name,
     COALESCE(kept.count, 0) AS kept, COALESCE(printed.count, 0) AS counted
   FROM (SELECT speaker_alias.* FROM speaker_alias JOIN speaker ON speaker.id = speaker_id WHERE merged_into_id IS NULL) AS kept
   FULL JOIN (
     SELECT COALESCE(merged_into_id, id) AS speaker_id, entry ->> 1 AS name, sum((entry ->> 2)::int)::int AS count
     FROM (SELECT jsonb_array_elements(printed_names) AS entry FROM article) AS entries
     JOIN speaker ON speaker.id = (entry ->> 0)::bigint GROUP BY 1, 2) AS printed USING (speaker_id, name)`,
  `SELECT 'merged ' || slug AS name, 0 AS kept, (SELECT count(*)::int FROM quote WHERE speaker.id IN (speaker_id, via_id)) AS counted
   FROM speaker WHERE merged_into_id IS NOT NULL`,
  // Each quote that counts, by day, kind, stance and language, against the sums of the rows that are kept of each.
  `SELECT 'tally ' || CASE WHEN num_nonnulls(day, kind, stance, language) = 1 THEN '' ELSE 'of nothing ' END ||
     concat_ws(' ', day, kind, stance, language) AS name, sum(kept) AS kept, sum(counted) AS counted
   FROM (
     SELECT day, kind, stance, language, count AS kept, 0 AS counted FROM quote_tally
     UNION ALL SELECT (published_at AT TIME ZONE 'UTC')::date, NULL, NULL, NULL, 0, 1 FROM quote WHERE status <> 'REJECTED' AND published_at IS NOT NULL
     UNION ALL SELECT NULL, kind, NULL, NULL, 0, 1 FROM quote WHERE status <> 'REJECTED'
     UNION ALL SELECT NULL, NULL, stance, NULL, 0, 1 FROM quote WHERE status <> 'REJECTED' AND stance IS NOT NULL
     UNION ALL SELECT NULL, NULL, NULL, language, 0, 1 FROM quote WHERE status <> 'REJECTED' AND language IS NOT NULL
   ) AS each GROUP BY day, kind, stance, language`,
  `SELECT 'machine of ' || id AS name, (status <> 'AUTO') AS kept, (machine IS NOT NULL) AS counted FROM quote`,
];

/** Names of the rows whose counters are wrong: recounts everything that is counted anywhere. */
export async function wrongCounters(pool: pg.Pool): Promise<string[]> {
  const wrong: string[] = [];
  for (const statement of STATEMENTS) {
    const { rows } = await pool.query<{ name: string; kept: string; counted: string }>(
      `SELECT name, kept::text, counted::text FROM (${statement}) AS each WHERE kept::text <> counted::text`,
    );
    wrong.push(...rows.map(({ name, kept, counted }) => `${name}: ${kept} kept, ${counted} counted`));
  }
  return wrong;
}

/** Everything stored but ids and the time of storing, in an order of its own: equal for equal content. */
export async function contents(pool: pg.Pool): Promise<unknown> {
  const all = async (statement: string): Promise<unknown[]> => (await pool.query(statement)).rows;
  return {
    outlets: await all(
      `SELECT identity_key, name, kind, domain, article_count, quote_count FROM outlet ORDER BY identity_key`,
    ),
    articles: await all(`SELECT identity_key, title, text, extractor_version FROM article ORDER BY identity_key`),
    speakers: await all(
      `SELECT identity_key, name, type, quote_count, first_quoted_at, last_quoted_at FROM speaker ORDER BY identity_key`,
    ),
    aliases: await all(
      `SELECT identity_key, speaker_alias.name, count FROM speaker_alias JOIN speaker ON speaker.id = speaker_id ORDER BY 1, 2`,
    ),
    roles: await all(
      `SELECT identity_key, title, speaker_role.quote_count FROM speaker_role JOIN speaker ON speaker.id = speaker_id ORDER BY 1, 2`,
    ),
    quotes: await all(
      `SELECT article.identity_key AS article, ordinal, quote.text, speaker.identity_key AS speaker
       FROM quote JOIN article ON article.id = article_id LEFT JOIN speaker ON speaker.id = speaker_id ORDER BY 1, 2`,
    ),
    utterances: await all(
      `SELECT utterance.text, report_count, outlet_count, first_reported_at,
         array_agg(article.identity_key || ' ' || ordinal ORDER BY article.identity_key, ordinal) AS reports
       FROM utterance JOIN quote ON utterance_id = utterance.id JOIN article ON article.id = article_id
       GROUP BY utterance.id ORDER BY reports`,
    ),
    wordings: await all(
      `SELECT speaker.identity_key AS speaker, first_at, last_at, cardinality(fingerprints) AS fingerprints
       FROM utterance_wording JOIN speaker ON speaker.id = speaker_id ORDER BY 1, 2, 3, 4`,
    ),
  };
}
