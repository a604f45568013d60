import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { wrongCounters } from '../support/recount.js';
import { type Line, written } from './written.js';

let db: TestDatabase;
beforeAll(async () => void (db = await createTestDatabase()), 60_000);
afterAll(() => db.drop());

const rows = async <R extends object>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await db.database.pool.query<R>(sql, values)).rows;
const store = (lines: readonly Line[], outlet: string, more: object = {}) => {
  const { article, extraction } = written(lines, { outlet, ...more });
  return storeArticle(db.database, article, extraction);
};
const quotesOf = (article: string) =>
  rows<{ speaker: string; evidence: { step: string; text: string }[] }>(
    `SELECT slug AS speaker, evidence FROM quote JOIN speaker ON speaker.id = speaker_id WHERE article_id = $1 ORDER BY ordinal`,
    [article],
  );

test('whoever is new is led to by the key of the name', async () => {
  await store([{ speaker: 'Mara Quist', words: 'It held.' }], 'Herald');
  expect(
    await rows(`SELECT key, slug, origin, correction_id FROM speaker_key JOIN speaker ON speaker.id = speaker_id`),
  ).toEqual([{ key: 'person:mara quist', slug: 'mara-quist', origin: 'FOUNDED', correction_id: null }]);
});

test('a key that was taught leads where the last correction says, and the quote says so', async () => {
  await store([{ speaker: 'Owen Tarrant', words: 'I built it.' }], 'Herald');
  await rows(
    `INSERT INTO speaker_key (key, speaker_id, origin, correction_id)
     SELECT 'person:owen tarrant', id, 'TAUGHT', number FROM speaker JOIN (VALUES ('owen-tarrant', 7), ('mara-quist', 8)) AS taught(slug, number) USING (slug)
     ON CONFLICT (key, speaker_id) DO UPDATE SET origin = 'TAUGHT', correction_id = EXCLUDED.correction_id`,
  );
  const { articleId } = await store([{ speaker: 'Owen Tarrant', words: 'It leaks.' }], 'Courier');
  expect(await quotesOf(articleId)).toEqual([
    {
      speaker: 'mara-quist',
      evidence: [
        expect.objectContaining({ step: 'name' }),
        { step: 'taught', text: 'correction 8', start: null, end: null },
      ],
    },
  ]);
});

test('two names of one article that lead to one speaker are counted once', async () => {
  const page = { url: 'https://lantern.example/wall', publishedAt: '2026-03-01' };
  const lines: Line[] = [
    { speaker: 'Owen Tarrant', role: 'builder', words: 'Stone by stone.' },
    { speaker: 'Mara Quist', role: 'builder', words: 'And mortar.', via: 'Owen Tarrant' },
  ];
  const { articleId } = await store(lines, 'Lantern', page);
  expect((await quotesOf(articleId)).map(({ speaker }) => speaker)).toEqual(['mara-quist', 'mara-quist']);
  expect(await rows(`SELECT quote_count FROM speaker WHERE slug = 'mara-quist'`)).toEqual([{ quote_count: 4 }]);
  expect(await rows(`SELECT title, quote_count FROM speaker_role`)).toEqual([{ title: 'builder', quote_count: 2 }]);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
  await store(lines.slice(1), 'Lantern', { ...page, updatedAt: '2026-03-02' });
  expect(await rows(`SELECT title, quote_count FROM speaker_role`)).toEqual([{ title: 'builder', quote_count: 1 }]);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});

test('a name whose key leads nowhere any more founds a speaker of its own', async () => {
  await store([{ speaker: 'Pia Renn', words: 'Mine.' }], 'Herald');
  await rows(`DELETE FROM speaker_key WHERE key = 'person:pia renn'`);
  await rows(`DELETE FROM speaker_lookup WHERE form = 'pia rn'`);
  const all = await Promise.all(
    ['Courier', 'Lantern'].map((outlet) => store([{ speaker: 'Pia Renn', words: 'Ours.' }], outlet)),
  );
  for (const { articleId } of all) expect((await quotesOf(articleId))[0]?.speaker).toBe('pia-renn-2');
});
