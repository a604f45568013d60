import type pg from 'pg';

/** Somebody to ask for, whoever is quoted most, with the newest of their quotes. */
interface Example {
  readonly slug: string;
  readonly name: string;
  readonly text: string;
  readonly outlet: string | null;
}

const EXAMPLE = `SELECT speaker.slug, speaker.name, quote.text, outlet.name AS outlet
FROM (SELECT * FROM speaker WHERE quote_count > 0 ORDER BY quote_count DESC, id DESC LIMIT 1) AS speaker
JOIN LATERAL (
  SELECT * FROM quote WHERE speaker_id = speaker.id ORDER BY published_at DESC NULLS LAST, id DESC LIMIT 1
) AS quote ON true
LEFT JOIN outlet ON outlet.id = quote.outlet_id`;

const LONGEST_HINT = 120;

/** A query that can be pasted into a terminal as it is, and what it will answer; or what to do where nothing is stored. */
export async function firstQuery(pool: pg.Pool, url: string): Promise<string> {
  const [example] = (await pool.query<Example>(EXAMPLE)).rows;
  if (!example) return 'Nothing is stored yet. Fill it from another terminal: npx quotewire ingest FOLDER\n';
  const query = `{ speaker(slug: "${example.slug}") { name quotes(first: 3) { nodes { text outlet { name } } } } }`;
  const words = example.text.replace(/\s+/gu, ' ');
  const shown = words.length > LONGEST_HINT ? `${words.slice(0, LONGEST_HINT).trimEnd()}…` : words;
  return `Ask what ${example.name} said, and who printed it:

  curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query })}'

The newest answer: “${shown}”${example.outlet === null ? '' : ` (${example.outlet})`}
`;
}
