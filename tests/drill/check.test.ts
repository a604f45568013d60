import { afterAll, beforeAll, expect, test } from '@jest/globals';
import path from 'node:path';
import { makeArticles, type Articles } from '../../drill/articles.js';
import { check } from '../../drill/check.js';
import { parseArticleLine } from '../../src/article/jsonl.js';
import { readAndEnqueue } from '../../src/ingestion/queue/enqueue.js';
import { readAndStore } from '../../src/ingestion/read-and-store.js';
import { inThisThread } from '../../src/ingestion/threads/article-parser.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
let articles: Articles;
beforeAll(async () => {
  db = await createTestDatabase();
  articles = await makeArticles(path.resolve('seeds/articles'), 6);
  for (const line of articles.lines) await readAndStore(db.database, parseArticleLine(line));
}, 60_000);
afterAll(() => db.drop());

const sql = (text: string) => db.database.pool.query(text);
const found = async () => {
  const { lost, doubled, wrongCounters } = await check(db.database.pool, articles.expected);
  return { lost, doubled, wrongCounters };
};
const SOUND = { lost: 0, doubled: 0, wrongCounters: 0 };

test('the check that follows a drill finds nothing where nothing is wrong', async () => {
  expect(await found()).toEqual(SOUND);
});

test('it finds a counter that is wrong', async () => {
  await sql('UPDATE outlet SET quote_count = quote_count + 1 WHERE id = (SELECT min(id) FROM outlet)');
  expect(await found()).toEqual({ ...SOUND, wrongCounters: 1 });
  await sql('UPDATE outlet SET quote_count = quote_count - 1 WHERE id = (SELECT min(id) FROM outlet)');
});

test('it finds words that are not those of the parser', async () => {
  const one =
    'id = (SELECT min(id) FROM quote WHERE utterance_id IN (SELECT id FROM utterance WHERE report_count = 1))';
  await sql(`UPDATE quote SET spans = '{0,1}' WHERE ${one}`);
  expect(await found()).toEqual({ ...SOUND, lost: 1 });
});

test('it finds an article that is accepted and not read, with its job', async () => {
  const before = await found();
  const [line] = (await makeArticles(path.resolve('seeds/articles'), 7)).lines.slice(-1);
  await readAndEnqueue(db.database, parseArticleLine(line!), inThisThread, 'live');
  const { expected } = await makeArticles(path.resolve('seeds/articles'), 7);
  const { lost } = await check(db.database.pool, expected);
  expect(lost).toBe(before.lost + 2);
});

test('it finds an article that is gone', async () => {
  const before = await found();
  await sql('DELETE FROM article WHERE id = (SELECT max(id) - 2 FROM article)');
  expect((await found()).lost).toBe(before.lost + 1);
});
