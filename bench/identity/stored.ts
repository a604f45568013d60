import type { Database } from '../../src/database/client.js';
import { fingerprints, storedUnder } from '../../src/identity/fingerprints.js';
import { lookupsOf } from '../../src/identity/lookups.js';
import { slug } from '../../src/identity/slugs.js';
import { speakerKey } from '../../src/identity/speakers.js';
import { wordingOf } from '../../src/identity/wordings.js';
import { archivedQuote, nameOf, QUOTES_PER_ARTICLE, speakersIn } from './archive.js';

const AT_ONCE = 5000;
const TABLES = ['article', 'quote', 'utterance', 'utterance_wording', 'speaker', 'speaker_key', 'speaker_lookup'];

/**
 * Fills an empty database with an archive of so many quotes, as storing its articles one by one would have: rows first,
 * indexes afterwards. The two indexes of words stay away; nothing that is measured reads or writes them.
 */
export async function fill({ pool }: Database, quotes: number, tell: (stored: number) => void): Promise<void> {
  const { rows: keys } = await pool.query<{ table: string; name: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, conname AS name, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE contype = 'f' AND conrelid::regclass::text = ANY($1)`,
    [TABLES],
  );
  for (const { table, name } of keys) await pool.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
  const { rows: indexes } = await pool.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE tablename = ANY($1) AND NOT EXISTS (
       SELECT FROM pg_constraint WHERE conname = indexname)`,
    [TABLES],
  );
  for (const { name } of indexes) await pool.query(`DROP INDEX "${name}"`);

  await fillSpeakers(pool, quotes);
  await pool.query(
    `INSERT INTO article (id, identity_key, text, text_hash, extractor_version, published_at)
     SELECT id, 'text:' || id, '', '', 'bench', now() FROM generate_series(1, $1::int) AS id`,
    [Math.ceil(quotes / QUOTES_PER_ARTICLE)],
  );
  for (let from = 0; from < quotes; from += AT_ONCE) {
    await fillQuotes(pool, from, Math.min(quotes, from + AT_ONCE), quotes);
    tell(Math.min(quotes, from + AT_ONCE));
  }
  for (const { name, definition } of indexes) if (!/_search_idx$/u.test(name)) await pool.query(definition);
  for (const { table, name, definition } of keys)
    await pool.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition} NOT VALID`);
  for (const table of ['article', 'quote', 'utterance', 'utterance_wording', 'speaker'])
    await pool.query(`SELECT setval(pg_get_serial_sequence('${table}', 'id'), (SELECT max(id) FROM ${table}))`);
  await pool.query('VACUUM ANALYZE');
}

type Pool = Database['pool'];

async function fillSpeakers(pool: Pool, quotes: number): Promise<void> {
  const numbers = Array.from({ length: speakersIn(quotes) }, (_, number) => number);
  for (let from = 0; from < numbers.length; from += AT_ONCE) {
    const rows = numbers.slice(from, from + AT_ONCE).map((number) => {
      const name = nameOf(number);
      const key = speakerKey({ name, type: 'person' }, '')!;
      return { id: number + 1, key, slug: `${slug(name)}-${number}`, name, forms: lookupsOf(name, false).stored };
    });
    await pool.query(
      `WITH given AS (
         SELECT * FROM json_to_recordset($1::json) AS given(id bigint, key text, slug text, name text, forms text[])
       ), spoken AS (
         INSERT INTO speaker (id, identity_key, slug, name, type, quote_count)
         SELECT id, key || ' ' || id, slug, name, 'PERSON', 10 FROM given
       ), findable AS (
         INSERT INTO speaker_lookup (form, speaker_id) SELECT DISTINCT form, id FROM given, unnest(forms) AS form
       )
       INSERT INTO speaker_key (key, speaker_id, origin) SELECT key, id, 'FOUNDED' FROM given`,
      [JSON.stringify(rows)],
    );
  }
}

async function fillQuotes(pool: Pool, from: number, to: number, quotes: number): Promise<void> {
  const rows = [];
  for (let number = from; number < to; number++) {
    const { speaker, publishedAt, text } = archivedQuote(number, quotes);
    const wording = wordingOf(text);
    const at = publishedAt.getTime();
    const prints = storedUnder(String(speaker + 1), fingerprints(wording), wording.digest, { first: at, last: at });
    rows.push({
      id: number + 1,
      article: Math.floor(number / QUOTES_PER_ARTICLE) + 1,
      ordinal: number % QUOTES_PER_ARTICLE,
      speaker: speaker + 1,
      at: publishedAt,
      text,
      prints,
    });
  }
  await pool.query(
    `WITH given AS MATERIALIZED (
       SELECT * FROM json_to_recordset($1::json) AS given(id bigint, article bigint, ordinal integer, speaker bigint,
         at timestamptz, text text, prints bigint[])
     ), uttered AS (
       INSERT INTO utterance (id, speaker_id, text, first_reported_at, report_count, outlet_count)
       SELECT id, speaker, text, at, 1, 0 FROM given
     ), worded AS (
       INSERT INTO utterance_wording (id, utterance_id, speaker_id, text, first_at, last_at, fingerprints)
       SELECT id, id, speaker, text, at, at, prints FROM given
     )
     INSERT INTO quote (id, article_id, ordinal, published_at, kind, text, speaker_id, speaker_type, confidence, rule,
       evidence, utterance_id)
     SELECT id, article, ordinal, at, 'DIRECT', text, speaker, 'PERSON', 0.9, 'bench', '[]', id FROM given`,
    [JSON.stringify(rows)],
  );
}
