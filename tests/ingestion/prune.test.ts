import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { countPrunable, prune } from '../../src/ingestion/prune.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeNewsroom, storeSeries } from '../support/newsroom.js';
import { contents, wrongCounters } from '../support/recount.js';
import { written } from './written.js';

let db: TestDatabase;
beforeEach(async () => {
  db = await createTestDatabase();
}, 60_000);
afterEach(() => db.drop());

const never = new AbortController().signal;
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const store = async (speaker: string, words: string, publishedAt?: string) => {
  const { article, extraction } = written([{ speaker, words, role: 'harbour master' }], {
    outlet: 'Old Herald',
    ...(publishedAt === undefined ? {} : { publishedAt }),
  });
  await storeArticle(db.database, article, extraction);
};
const count = async (of: string) =>
  (await db.database.pool.query<{ count: number }>(`SELECT count(*)::int FROM ${of}`)).rows[0]!.count;

test('what was printed before is gone from everything, and what stays is as if it had been alone', async () => {
  await storeNewsroom(db.database);
  const alone = await contents(db.database.pool);
  await store('Ines Vartan', 'We cannot argue with the moon,', '2019-05-01');
  await store('Edda Gone', 'Nobody will remember this.', '2019-05-02');
  const pruning = { before: day('2020-01-01'), reviewed: false };
  expect(await countPrunable(db.database, pruning)).toEqual({ articles: 2, quotes: 2 });
  expect(await prune(db.database, pruning, never)).toBe(2);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
  const left = (await contents(db.database.pool)) as Record<string, Record<string, unknown>[]>;
  const known = alone as Record<string, Record<string, unknown>[]>;
  // Who was quoted or printed then keeps the address, with nothing under it.
  for (const [name, rows] of Object.entries(known)) {
    const others = left[name]!.filter((row) => !['Edda Gone', 'Old Herald'].includes(String(row['name'])));
    const roles = others.filter((row) => row['quote_count'] !== 0 || row['title'] === undefined);
    expect({ [name]: roles }).toEqual({ [name]: rows });
  }
  expect(await prune(db.database, pruning, never)).toBe(0);
});

test('undated articles go by the day they were stored', async () => {
  await store('Ann Addison', 'There is no date here.');
  expect(await prune(db.database, { before: day('2020-01-01'), reviewed: false }, never)).toBe(0);
  const tomorrow = new Date(Date.now() + 86_400_000);
  expect(await prune(db.database, { before: tomorrow, reviewed: false }, never)).toBe(1);
  expect(await count('article')).toBe(0);
});

test('what somebody has reviewed stays, unless it is meant', async () => {
  await store('Ann Addison', 'This was looked at.', '2019-05-01');
  await store('Bea Bell', 'This was not.', '2019-05-01');
  await db.database.pool.query(
    `UPDATE quote SET status = 'CONFIRMED', machine = '{}' WHERE text LIKE 'This was looked at%'`,
  );
  expect(await prune(db.database, { before: day('2020-01-01'), reviewed: false }, never)).toBe(1);
  expect(await count('quote')).toBe(1);
  expect(await prune(db.database, { before: day('2020-01-01'), reviewed: true }, never)).toBe(1);
  expect(await count('quote')).toBe(0);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});

test('beside articles that are stored, and stopped on the way, nothing is counted wrong', async () => {
  await storeSeries(db.database, 20, 3);
  const stop = new AbortController();
  const pruning = { before: day('2100-01-01'), reviewed: false };
  const [done] = await Promise.all([
    prune(db.database, pruning, stop.signal, (deleted) => deleted === 7 && stop.abort()),
    ...Array.from({ length: 8 }, (_, index) =>
      store('Ann Aelling', `The tide comes in on day ${index}.`, '2026-03-01'),
    ),
  ]);
  expect(done).toBe(7);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
  await prune(db.database, pruning, never);
  expect([await count('article'), await count('quote'), await count('utterance')]).toEqual([0, 0, 0]);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});
