import { afterAll, beforeAll, expect, test } from '@jest/globals';
import path from 'node:path';
import { makeArticles, type Articles } from '../../drill/articles.js';
import { check } from '../../drill/check.js';
import { broken } from '../../drill/life/editor.js';
import { snapshot } from '../../drill/life/snapshot.js';
import { parseArticleLine } from '../../src/article/jsonl.js';
import { enqueueOneByOne, readAndEnqueue } from '../../src/ingestion/queue/enqueue.js';
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
  await readAndEnqueue(db.database, parseArticleLine(line!), inThisThread, enqueueOneByOne(db.database, 'live'));
  const { expected } = await makeArticles(path.resolve('seeds/articles'), 7);
  const { lost } = await check(db.database.pool, expected);
  expect(lost).toBe(before.lost + 2);
});

test('it finds an article that is gone', async () => {
  const before = await found();
  await sql('DELETE FROM article WHERE id = (SELECT max(id) - 2 FROM article)');
  expect((await found()).lost).toBe(before.lost + 1);
});

test('a snapshot tells which tables are otherwise', async () => {
  const before = await snapshot(db.database.pool);
  expect(await snapshot(db.database.pool)).toEqual(before);
  await sql(`UPDATE speaker SET name = name || ' the Younger' WHERE id = (SELECT min(id) FROM speaker)`);
  const after = await snapshot(db.database.pool);
  expect(Object.keys(before).filter((table) => before[table] !== after[table])).toEqual(['speaker']);
});

test('a correction that no longer stands is found, and one of what is gone', async () => {
  const { rows } = await sql('SELECT id::text, name FROM speaker ORDER BY id LIMIT 1');
  const { id, name } = rows[0] as { id: string; name: string };
  const holds = 'SELECT name = $2 AS holds FROM speaker WHERE id = $1';
  const told = (speaker: string, words: string) => ({ what: 'a rename', holds, values: [speaker, words] });
  expect(await broken(db.database.pool, [told(id, name)])).toEqual([]);
  expect(await broken(db.database.pool, [told(id, 'Somebody Else'), told('0', name)])).toEqual([
    `not as it was corrected: a rename ["${id}","Somebody Else"]`,
    `not as it was corrected: a rename ["0","${name}"]`,
  ]);
});
