import type { Pool } from 'pg';

/**
 * Fills the tables with invented rows, set by set: `quotes` quotes in a fifth as many articles of two hundred outlets,
 * by a fiftieth as many speakers of whom few say most. The same size gives the same rows. Times are all different, so
 * that every server's order is the same.
 */
export async function seed(pool: Pool, quotes: number): Promise<void> {
  const articles = Math.ceil(quotes / 5);
  const speakers = Math.ceil(quotes / 50);
  const client = await pool.connect();
  try {
    await client.query(`SET maintenance_work_mem = '256MB'; SET synchronous_commit = off`);
    const indexes = await withoutIndexes(client);
    await client.query(PHRASES);
    await client.query('CREATE INDEX ON phrase (n); ANALYZE phrase');
    await client.query(OUTLETS);
    await client.query(SPEAKERS, [speakers]);
    await client.query(ARTICLES, [articles]);
    await client.query(UTTERANCES, [quotes, speakers]);
    // In one statement, what the triggers count would be all of them at once, on disk.
    await client.query('ALTER TABLE quote DISABLE TRIGGER USER');
    await client.query(QUOTES, [quotes, speakers]);
    await client.query('ALTER TABLE quote ENABLE TRIGGER USER');
    await client.query(`SELECT setval('utterance_id_seq', $1)`, [quotes]);
    await client.query(COUNTS);
    for (const definition of indexes) await client.query(definition);
    await client.query('DROP TABLE phrase');
    await client.query('VACUUM ANALYZE');
  } finally {
    client.release(true);
  }
}

/** Takes the indexes of the large tables away, since building them at the end is several times quicker. */
async function withoutIndexes(client: {
  query(text: string): Promise<{ rows: { name: string; definition: string }[] }>;
}): Promise<string[]> {
  const { rows } =
    await client.query(`SELECT i.indexrelid::regclass::text AS name, pg_get_indexdef(i.indexrelid) AS definition
    FROM pg_index i WHERE i.indrelid IN ('quote'::regclass, 'article'::regclass, 'speaker_alias'::regclass)
      AND NOT i.indisprimary AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)`);
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  return rows.map((row) => row.definition);
}

/** Five thousand phrases of eight words, of which all texts are made. */
const PHRASES = `CREATE TEMPORARY TABLE phrase AS SELECT n, (SELECT string_agg(
    (ARRAY['harbour','tide','ferry','council','bridge','timetable','water','keeper','lantern','budget','storm','quarry',
      'school','market','engine','signal','winter','border','garden','ballot','castle','doctor','factory','forest',
      'island','journal','kitchen','ledger','mountain','number','office','parcel','question','railway','salt','ticket',
      'union','valley','window','yard'])[1 + (n * 7919 + place * 104729 + n * place * 31) % 40]
    || CASE WHEN (n + place) % 4 = 0 THEN to_char((n * 13 + place) % 900, 'FM0') ELSE '' END, ' ')
    FROM generate_series(1, 8) AS place) AS text
  FROM generate_series(0, 4999) AS n`;

const OUTLETS = `INSERT INTO outlet (identity_key, slug, name, domain)
  SELECT 'outlet ' || n, 'outlet-' || n, 'The Invented Journal ' || n, 'journal' || n || '.example'
  FROM generate_series(1, 200) AS n`;

const SPEAKERS = `WITH made AS (
    INSERT INTO speaker (identity_key, slug, name, type)
    SELECT 'person:speaker ' || n, 'speaker-' || n, 'Invented Penrow ' || n, 'PERSON'
    FROM generate_series(1, $1::bigint) AS n RETURNING id, name
  ) INSERT INTO speaker_alias (speaker_id, name, folded, count) SELECT id, name, lower(name), 1 FROM made`;

const ARTICLES = `INSERT INTO article (identity_key, url, outlet_id, title, authors, published_at, language, text, text_hash,
    boilerplate, extractor_version, ingested_at)
  SELECT 'url:journal.example/' || made.n, 'https://journal' || outlet || '.example/' || made.n, outlet, initcap(title.text),
    ARRAY['Invented Writer ' || made.n % 500], '2010-01-01'::timestamptz + made.n * interval '7 minutes', 'en', body,
    sha256(convert_to(body, 'UTF8')), '{}', 'bench', '2026-01-01'
  FROM (SELECT n, 1 + n * 7919 % 200 AS outlet FROM generate_series(1, $1::bigint) AS n) AS made
  JOIN phrase title ON title.n = made.n * 31 % 5000 CROSS JOIN LATERAL (
    SELECT string_agg(text, '. ' ORDER BY phrase.n) || '.' AS body FROM phrase
    WHERE phrase.n BETWEEN made.n * 17 % 4900 AND made.n * 17 % 4900 + 7) AS body`;

/** Each quote is the only report of what it says. */
const UTTERANCES = `INSERT INTO utterance (id, text, speaker_id, first_reported_at, report_count, outlet_count)
  SELECT made.n, head.text || ' ' || tail.text || ' ' || made.n,
    1 + floor($2 * power((made.n * 48271 % 2147483647) / 2147483647.0, 2.5)),
    '2010-01-01'::timestamptz + (1 + (made.n - 1) / 5) * interval '7 minutes' + ((made.n - 1) % 5) * interval '1 second', 1, 1
  FROM generate_series(1, $1::bigint) AS made (n)
  JOIN phrase head ON head.n = made.n % 4999 JOIN phrase tail ON tail.n = made.n * 7 % 4993`;

const QUOTES = `INSERT INTO quote (article_id, ordinal, outlet_id, published_at, language, kind, text, spans, clause, cue_text,
    cue_lemma, cue_spans, stance, source_text, source_spans, speaker_id, speaker_type, role, confidence, rule, evidence, utterance_id)
  SELECT a.id, (made.n - 1) % 5, a.outlet_id, a.published_at + ((made.n - 1) % 5) * interval '1 second', 'en',
    (ARRAY['DIRECT', 'MIXED', 'INDIRECT', 'DIRECT']::"QuoteKind"[])[1 + made.n % 4],
    head.text || ' ' || tail.text || ' ' || made.n, ARRAY[(made.n - 1) % 5 * 120, (made.n - 1) % 5 * 120 + 90]::int[], '{}',
    'said', 'say', '{100,104}', (ARRAY['SAY', 'CLAIM', 'WARN', 'SAY', 'DENY']::"Stance"[])[1 + made.n % 5], 'the keeper',
    '{105,115}', 1 + floor($2 * power((made.n * 48271 % 2147483647) / 2147483647.0, 2.5)), 'PERSON', NULL,
    0.5 + (made.n * 37 % 500) / 1000.0, 'subject', '[{"step":"cue","text":"said","start":100,"end":104}]', made.n
  FROM generate_series(1, $1::bigint) AS made (n)
  JOIN article a ON a.identity_key = 'url:journal.example/' || (1 + (made.n - 1) / 5)
  JOIN phrase head ON head.n = made.n % 4999 JOIN phrase tail ON tail.n = made.n * 7 % 4993`;

/** The counts that ingestion keeps. */
const COUNTS = `
  UPDATE speaker s SET quote_count = q.quotes, first_quoted_at = q.first, last_quoted_at = q.last
    FROM (SELECT speaker_id, count(*) AS quotes, min(published_at) AS first, max(published_at) AS last FROM quote
      GROUP BY speaker_id) AS q WHERE q.speaker_id = s.id;
  UPDATE outlet o SET quote_count = q.quotes, article_count = q.articles
    FROM (SELECT outlet_id, count(*) AS quotes, count(DISTINCT article_id) AS articles FROM quote GROUP BY outlet_id) AS q
    WHERE q.outlet_id = o.id;
  INSERT INTO quote_tally (day, kind, stance, language, count)
    SELECT (published_at AT TIME ZONE 'UTC')::date, kind, stance, language, count(*) FROM quote
    GROUP BY GROUPING SETS ((1), (2), (3), (4))`;
