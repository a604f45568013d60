import pg from 'pg';

/* SQL in which `copy` is the number of a copy, from 1, and `days` how many those lie apart that are copied. */

/** A copy's speakers are others, whose names end otherwise. */
const OTHERS = `'~' || copy`;
/** Half of the copies were printed that much later, so that dates go on as they do in the articles that come next. */
const LATER = 'make_interval(days => (copy % 2) * days)';

const moved = (table: string, column: string): string => `${column} + copy * ${shift(table)}`;
const shift = (table: string): string => `(SELECT last_value FROM ${table}_id_seq)`;
const later = (column: string): string => `${column} + ${LATER}`;
const renamed = (column: string): string => `${column} || ${OTHERS}`;
const digested = (column: string): string => `sha256(${column} || int4send(copy))`;

/** The tables that an article has rows in, and what is another in a copy of a row; outlets stay the same. */
const COPIED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  article: {
    id: moved('article', 'id'),
    identity_key: renamed('identity_key'),
    url: 'NULL',
    text_hash: digested('text_hash'),
    story_hash: digested('story_hash'),
    published_at: later('published_at'),
  },
  wire_credit: { article_id: moved('article', 'article_id') },
  speaker: {
    id: moved('speaker', 'id'),
    identity_key: renamed('identity_key'),
    slug: renamed('slug'),
    name: renamed('name'),
    first_quoted_at: later('first_quoted_at'),
    last_quoted_at: later('last_quoted_at'),
    merged_into_id: moved('speaker', 'merged_into_id'),
  },
  speaker_key: { key: renamed('key'), speaker_id: moved('speaker', 'speaker_id') },
  // The coarse forms stay the same: there are as many namesakes as copies.
  speaker_lookup: { speaker_id: moved('speaker', 'speaker_id') },
  speaker_alias: { speaker_id: moved('speaker', 'speaker_id'), name: renamed('name'), folded: renamed('folded') },
  speaker_role: {
    speaker_id: moved('speaker', 'speaker_id'),
    first_seen: later('first_seen'),
    last_seen: later('last_seen'),
  },
  utterance: {
    id: moved('utterance', 'id'),
    speaker_id: moved('speaker', 'speaker_id'),
    first_reported_at: later('first_reported_at'),
  },
  utterance_wording: {
    id: moved('utterance_wording', 'id'),
    utterance_id: moved('utterance', 'utterance_id'),
    speaker_id: moved('speaker', 'speaker_id'),
    first_at: later('first_at'),
    last_at: later('last_at'),
    // The speaker is the upper half of each.
    fingerprints: `ARRAY(SELECT print + ((copy * ${shift('speaker')}) << 32) FROM unnest(fingerprints) AS print)`,
  },
  quote: {
    id: moved('quote', 'id'),
    article_id: moved('article', 'article_id'),
    published_at: later('published_at'),
    speaker_id: moved('speaker', 'speaker_id'),
    via_id: moved('speaker', 'via_id'),
    nested_in_id: moved('quote', 'nested_in_id'),
    utterance_id: moved('utterance', 'utterance_id'),
  },
};
/** In an order in which each refers to earlier ones only. */
export const COPIED_TABLES = Object.keys(COPIED);
const NUMBERED = COPIED_TABLES.filter((table) => 'id' in COPIED[table]!);

/**
 * Fills a database up by copies of all that is stored: the same words by other speakers in other articles, with the
 * same outlets. Indexes and foreign keys are taken off meanwhile and made again.
 *
 * @param articles how many there are at least when it ends
 * @param progress is told of each copy
 * @returns how many there are
 */
export async function fill(url: string, articles: number, progress: (articles: number) => void): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const one = async <T>(sql: string): Promise<T> => (await client.query<{ one: T }>(sql)).rows[0]!.one;
    const stored = await one<number>('SELECT count(*)::integer AS one FROM article');
    const days = await one<number>(
      `SELECT extract(day FROM max(published_at) - min(published_at))::integer + 1 AS one FROM article`,
    );
    const copies = Math.ceil(articles / stored) - 1;
    const restore = await takenOff(client);
    await client.query(`SET synchronous_commit = off; ALTER TABLE quote DISABLE TRIGGER USER`);
    const inserts: string[] = [];
    for (const table of COPIED_TABLES) inserts.push(await insertOf(client, table));
    for (let copy = 1; copy <= copies; copy++) {
      for (const insert of inserts) await client.query(insert, [copy, days]);
      progress(stored * (copy + 1));
    }
    await client.query(`INSERT INTO quote_tally (day, kind, stance, language, count)
      SELECT day, kind, stance, language, sum(count) * ${copies} FROM quote_tally GROUP BY 1, 2, 3, 4;
      ALTER TABLE quote ENABLE TRIGGER USER`);
    for (const table of NUMBERED)
      await client.query(`SELECT setval('${table}_id_seq', last_value * ${copies + 1}) FROM ${table}_id_seq`);
    await client.query(`SET maintenance_work_mem = '1GB'`);
    for (const statement of restore) await client.query(statement);
    await client.query(`VACUUM ANALYZE ${COPIED_TABLES.join(', ')}`);
    return stored * (copies + 1);
  } finally {
    await client.end();
  }
}

/** What adds copy $1 of the rows that a table had at first, which have the lowest ids; $2 are the days. */
async function insertOf(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(column_name) AS name FROM information_schema.columns
    WHERE table_schema = current_schema AND table_name = $1 AND is_generated = 'NEVER' ORDER BY ordinal_position`,
    [table],
  );
  const others = COPIED[table]!;
  const [column, owner] =
    'id' in others ? ['id', table] : 'article_id' in others ? ['article_id', 'article'] : ['speaker_id', 'speaker'];
  return `INSERT INTO ${table} (${rows.map(({ name }) => name).join(', ')})
    SELECT ${rows.map(({ name }) => others[name] ?? name).join(', ')}
    FROM ${table}, (SELECT $1::integer AS copy, $2::integer AS days) AS given WHERE ${column} <= ${shift(owner)}`;
}

/** Takes off what every added row would be checked against or entered into, primary keys aside; what makes it again. */
async function takenOff(client: pg.Client): Promise<string[]> {
  const { rows: keys } = await client.query<{ drop: string; make: string }>(
    `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS drop,
      format('ALTER TABLE %s ADD CONSTRAINT %I %s NOT VALID', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
    FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY ($1::regclass[])`,
    [COPIED_TABLES],
  );
  const { rows: indexes } = await client.query<{ drop: string; make: string }>(
    `SELECT format('DROP INDEX %s', indexrelid::regclass) AS drop, pg_get_indexdef(indexrelid) AS make
    FROM pg_index WHERE indrelid = ANY ($1::regclass[]) AND NOT indisprimary`,
    [COPIED_TABLES],
  );
  for (const { drop } of [...keys, ...indexes]) await client.query(drop);
  return [...indexes, ...keys].map(({ make }) => make);
}
