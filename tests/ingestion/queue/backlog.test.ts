import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Backlog } from '../../../src/ingestion/queue/backlog.js';
import { enqueueInGroups, readAndEnqueue } from '../../../src/ingestion/queue/enqueue.js';
import { inThisThread } from '../../../src/ingestion/threads/article-parser.js';
import { story } from '../../commands/folder.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

let db: TestDatabase;
beforeAll(async () => void (db = await createTestDatabase()), 60_000);
afterAll(() => db.drop());

test('however many articles are in hand, never more wait for a worker than the limit says', async () => {
  const limit = 30;
  const backlog = new Backlog(db.database, limit, new AbortController().signal);
  const enqueue = enqueueInGroups(db.database, 'backfill');
  let isDone = false;
  const filling = Promise.all(
    Array.from({ length: 60 }, (_, number) =>
      backlog.add(() =>
        readAndEnqueue(db.database, { id: `story-${number}`, text: story(number) }, inThisThread, enqueue),
      ),
    ),
  ).finally(() => (isDone = true));
  const waiting: number[] = [];
  while (!isDone) {
    const { rows } = await db.database.pool.query<{ id: string }>('SELECT id FROM graphile_worker._private_jobs');
    waiting.push(rows.length);
    // A worker that takes some as soon as the queue is full.
    const taken = rows.length < limit ? [] : rows.slice(0, 10).map(({ id }) => id);
    await db.database.pool.query('DELETE FROM graphile_worker._private_jobs WHERE id = ANY($1)', [taken]);
  }
  await filling;
  expect(Math.max(...waiting)).toBe(limit);
});
