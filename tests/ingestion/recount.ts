import type pg from 'pg';

/** Counters that every row keeps, against what the quotes and articles themselves say. */
const STATEMENTS = [
  `SELECT 'outlet ' || slug AS name, (article_count, quote_count) AS kept, (
     (SELECT count(*)::int FROM article WHERE outlet_id = outlet.id), (SELECT count(*)::int FROM quote WHERE outlet_id = outlet.id)) AS counted
   FROM outlet`,
  `SELECT 'speaker ' || slug AS name, (quote_count, first_quoted_at, last_quoted_at) AS kept, (
     SELECT (count(*)::int, min(published_at), max(published_at)) FROM quote WHERE speaker_id = speaker.id) AS counted
   FROM speaker`,
  `SELECT 'role ' || slug || ': ' || title AS name, (speaker_role.quote_count) AS kept, (
     SELECT count(*)::int FROM quote WHERE speaker_id = speaker.id AND role = title) AS counted
   FROM speaker_role JOIN speaker ON speaker.id = speaker_id`,
];

/** Names of the rows whose counters are wrong. */
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
  };
}
