import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { extract } from '../../src/extraction/index.js';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { loadSamples, samplesAreWanted } from '../../src/ingestion/samples.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { readManifest, readSeed } from '../support/seeds.js';
import { contents } from '../support/recount.js';
import { written } from './written.js';

let db: TestDatabase;
beforeEach(async () => void (db = await createTestDatabase()), 60_000);
afterEach(() => db.drop());

const samples = readManifest();
const articles = async (): Promise<number> =>
  (await db.database.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM article')).rows[0]!.n;

test('an empty database wants them; told to stop, no more are begun, and the next start stores the rest', async () => {
  expect(await samplesAreWanted(db.database)).toBe(true);
  const article = readSeed(samples[7]!);
  await storeArticle(db.database, article, extract(article));
  expect(await loadSamples(db.database, AbortSignal.abort())).toBe(0);
  expect(await articles()).toBe(1);

  expect(await samplesAreWanted(db.database)).toBe(true);
  expect(await loadSamples(db.database)).toBe(samples.length - 1);
  expect(await articles()).toBe(samples.length);

  expect(await samplesAreWanted(db.database)).toBe(false);
  const before = await contents(db.database.pool);
  expect(await loadSamples(db.database)).toBe(0);
  expect(await contents(db.database.pool)).toEqual(before);
}, 120_000);

test('a database of other articles never gets them', async () => {
  const { article, extraction } = written([{ speaker: 'Mara Quist', words: 'No boat leaves today.' }], {
    url: 'https://vettle.example/harbour',
  });
  await storeArticle(db.database, article, extraction);
  expect(await samplesAreWanted(db.database)).toBe(false);
}, 60_000);
