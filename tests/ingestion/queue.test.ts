import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { once, setMaxListeners } from 'node:events';
import pg from 'pg';
import { run } from '../../src/database/statement.js';
import { enqueueOneByOne, readAndEnqueue } from '../../src/ingestion/queue/enqueue.js';
import { WaitingArticles } from '../../src/ingestion/queue/read-waiting.js';
import type { Lane } from '../../src/ingestion/queue/lanes.js';
import { JOBS_EACH, runWorker } from '../../src/ingestion/queue/worker.js';
import { readAndStore } from '../../src/ingestion/read-and-store.js';
import { parkedJobs, queueState, retryJobs, waitingJobs } from '../../src/ingestion/statements/queue.js';
import { type ArticleParser, inThisThread } from '../../src/ingestion/threads/article-parser.js';
import { story } from '../commands/folder.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { contents, wrongCounters } from '../support/recount.js';
import { readManifest, seedText } from '../support/seeds.js';

let db: TestDatabase;
beforeEach(async () => void (db = await createTestDatabase()));
afterEach(() => db.drop());

type Input = Parameters<ArticleParser['read']>[0];
const input = (number: number, more: Partial<Input> = {}): Input => ({
  id: `story-${number}`,
  text: story(number),
  outlet: 'Vettle Herald',
  ...more,
});
const enqueue = (given: Input, lane: Lane = 'backfill') =>
  readAndEnqueue(db.database, given, inThisThread, enqueueOneByOne(db.database, lane));
const rows = async <R extends object>(sql: string): Promise<R[]> => (await db.database.pool.query<R>(sql)).rows;
const waiting = async (): Promise<number> =>
  (await run({ pool: db.database.pool, prepared: true }, waitingJobs, [1000]))[0]!.jobs;
const jobs = async (): Promise<number> =>
  (await rows<{ n: number }>('SELECT count(*)::int AS n FROM graphile_worker.jobs'))[0]!.n;
const until = async (is: () => Promise<boolean> | boolean): Promise<void> => {
  while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** A worker that runs until it is stopped. */
function worker(parser: Pick<ArticleParser, 'extract'> = inThisThread, threads = 2) {
  const stop = new AbortController();
  const failures: string[] = [];
  const troubles: string[] = [];
  const done = runWorker(db.database, {
    url: db.url,
    jobs: threads,
    parser,
    stop: stop.signal,
    onRead: () => undefined,
    onFailure: (_, error) => void failures.push(error.message),
    onTrouble: (error) => void troubles.push(error.message),
  });
  return { failures, troubles, stop: () => (stop.abort(), done) };
}

describe('a queued article', () => {
  test('is recorded once, with one job, and has no quotes yet', async () => {
    const first = await enqueue(input(1));
    expect(first).toMatchObject({ created: true, quoteCount: null });
    expect(await enqueue(input(1))).toEqual({ ...first, created: false });
    expect(await readAndStore(db.database, input(1))).toEqual({ ...first, created: false });
    expect(await waiting()).toBe(1);
    expect(await rows('SELECT extractor_version, (SELECT count(*)::int FROM quote) AS quotes FROM article')).toEqual([
      { extractor_version: 'none', quotes: 0 },
    ]);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
  });

  test('and its job are recorded together or not at all', async () => {
    await db.database.pool.query('DROP FUNCTION graphile_worker.add_jobs CASCADE');
    await expect(enqueue(input(1))).rejects.toThrow('add_jobs');
    expect(await rows('SELECT FROM article')).toEqual([]);
  });

  test('that comes in a new version is read at once, and its job finds nothing to do', async () => {
    const url = 'https://vettle.example/story';
    await enqueue(input(1, { url, publishedAt: '2026-03-01T08:00:00Z' }));
    expect(await enqueue(input(2, { url, publishedAt: '2026-03-01T09:00:00Z' }))).toMatchObject({
      created: false,
      revised: true,
      quoteCount: expect.any(Number),
    });
    const before = await contents(db.database.pool);
    const { stop } = worker();
    await until(async () => (await jobs()) === 0);
    await stop();
    expect(await contents(db.database.pool)).toEqual(before);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
  });
});

test('workers store what is stored without a queue', async () => {
  const inputs = [
    ...readManifest().map(({ file, ...about }) => ({ ...about, id: file, text: seedText({ file, ...about }) })),
    ...Array.from({ length: 30 }, (_, number) => input(number)),
  ];
  const direct = await createTestDatabase();
  try {
    for (const each of inputs) await readAndStore(direct.database, each);
    for (const each of inputs) await enqueue(each);
    expect(await waiting()).toBe(inputs.length);
    const one = worker(inThisThread, 1);
    await until(async () => (await jobs()) === 0);
    await one.stop();
    expect(one.failures).toEqual([]);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
    const [{ outlets: _, ...found }, { outlets: __, ...expected }] = [
      await contents(db.database.pool),
      await contents(direct.database.pool),
    ] as [Record<string, unknown>, Record<string, unknown>];
    expect(found).toEqual(expected);
  } finally {
    await direct.drop();
  }
}, 120_000);

test('a job that runs twice at once, and again, stores its article once', async () => {
  const { articleId } = await enqueue(input(1));
  const read = () => new WaitingArticles(db.database, inThisThread).read(articleId, 'Vettle Herald');
  const found = [...(await Promise.all([read(), read(), read()])), await read()];
  expect(found.filter((quotes) => quotes !== null)).toEqual([3]);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});

test('an article counts for its outlet, also where its job does not say which that is', async () => {
  const { articleId } = await enqueue(input(1));
  expect(await new WaitingArticles(db.database, inThisThread).read(articleId, null)).toBe(3);
  expect(await rows('SELECT article_count, quote_count FROM outlet')).toEqual([{ article_count: 1, quote_count: 3 }]);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});

test('what cannot be read is tried five times, parked with its reason, and tried anew when somebody asks', async () => {
  await enqueue(input(1));
  await enqueue(input(2));
  let isBroken = true;
  const parser: Pick<ArticleParser, 'extract'> = {
    extract: (article) => {
      if (isBroken && article.text.includes('item 1')) return Promise.reject(new Error('it kills the parser'));
      return inThisThread.extract(article);
    },
  };
  const reader = { pool: db.database.pool, prepared: true };
  const { stop, failures } = worker(parser);
  await until(async () => {
    // Nobody waits here for the minutes between the attempts.
    await db.database.pool.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL');
    return (await run(reader, parkedJobs, [10])).length === 1;
  });
  expect(failures).toEqual(Array.from({ length: 5 }, () => 'it kills the parser'));
  const [parked] = await run(reader, parkedJobs, [10]);
  expect(parked).toMatchObject({
    error: 'it kills the parser',
    attempts: 5,
    article: 'Vettle council votes on item 1',
  });
  expect(await jobs()).toBe(1);
  expect(await run(reader, queueState, [])).toMatchObject([{ waiting: 0, running: 0, retrying: 0, parked: 1 }]);
  isBroken = false;
  expect(await run(reader, retryJobs, [[parked!.id]])).toEqual([{ id: parked!.id }]);
  await until(async () => (await jobs()) === 0);
  await stop();
  expect(await rows(`SELECT FROM article WHERE extractor_version = 'none'`)).toEqual([]);
}, 60_000);

test('the jobs of a worker that was killed go to another one', async () => {
  for (const number of [1, 2, 3]) await enqueue(input(number));
  await db.database.pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = 'pool-dead', locked_at = now() - interval '1 minute', attempts = 1`,
  );
  const { stop } = worker();
  await until(async () => (await jobs()) === 0);
  await stop();
  expect(await rows(`SELECT FROM article WHERE extractor_version = 'none'`)).toEqual([]);
}, 60_000);

test('jobs that were added, and taken by a worker that is dead, before the clock was set back are done all the same', async () => {
  for (const number of [1, 2]) await enqueue(input(number));
  await enqueue(input(3), 'backfill');
  const { pool } = db.database;
  await pool.query(`UPDATE graphile_worker._private_jobs SET run_at = now() + interval '1 day'`);
  await pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = 'pool-dead', locked_at = now() + interval '1 day', attempts = 1
     WHERE id = (SELECT min(id) FROM graphile_worker._private_jobs)`,
  );
  const { stop } = worker();
  await until(async () => (await jobs()) === 0);
  await stop();
  expect(await rows(`SELECT FROM article WHERE extractor_version = 'none'`)).toEqual([]);
}, 60_000);

test('the jobs of a worker that lives stay its own', async () => {
  await enqueue(input(1));
  const other = new pg.Client({ connectionString: db.url });
  await other.connect();
  await other.query(`SELECT pg_advisory_lock(7104215, hashtext('pool-alive'))`);
  await db.database.pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = 'pool-alive', locked_at = now() - interval '1 minute'`,
  );
  const { stop } = worker();
  await enqueue(input(2)); // Done by a worker that has looked for the dead, which it does first.
  await until(async () => (await jobs()) === 1);
  await stop();
  expect(await rows(`SELECT locked_by FROM graphile_worker.jobs`)).toEqual([{ locked_by: 'pool-alive' }]);
  await other.end();
}, 60_000);

test('news go before a backfill, and a backfill goes on beside them', async () => {
  const order: string[] = [];
  const held = new EventTarget();
  setMaxListeners(0, held);
  const parser: Pick<ArticleParser, 'extract'> = {
    async extract(article) {
      const item = /item (\d+)/u.exec(article.text)![1]!;
      order.push(item);
      if (Number(item) < 100) await once(held, 'go');
      return inThisThread.extract(article);
    },
  };
  for (const number of [101, 102, 103]) await enqueue(input(number), 'backfill');
  // More than the worker has in hand and fetches ahead.
  const news = Array.from({ length: 3 * JOBS_EACH }, (_, number) => number + 1);
  for (const number of news) await enqueue(input(number), 'live');
  const { stop } = worker(parser, 1);
  // All places for any job hold news that do not come to an end; the one for a backfill has read all of it meanwhile.
  const begun = (isNews: boolean): number[] => order.map(Number).filter((item) => item < 100 === isNews);
  await until(async () => begun(false).length === 3 && begun(true).length === JOBS_EACH);
  expect(begun(true).sort((a, b) => a - b)).toEqual(news.slice(0, JOBS_EACH));
  const going = setInterval(() => held.dispatchEvent(new Event('go')), 20);
  await until(async () => (await jobs()) === 0);
  clearInterval(going);
  await stop();
}, 60_000);

test('a worker outlives broken connections', async () => {
  const { stop } = worker();
  await enqueue(input(1));
  await until(async () => (await jobs()) === 0);
  await db.database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
  );
  for (const number of [2, 3, 4]) await until(() => enqueue(input(number)).then(Boolean, () => false));
  await until(async () => (await jobs()) === 0);
  await stop();
  expect(await wrongCounters(db.database.pool)).toEqual([]);
}, 60_000);

test('a worker goes on after it could not tell the queue again and again what it had done', async () => {
  await db.database.pool
    .query(`CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not now'; END $$;
    CREATE TRIGGER refuse BEFORE DELETE ON graphile_worker._private_jobs EXECUTE FUNCTION refuse()`);
  const held = new EventTarget();
  const parser: Pick<ArticleParser, 'extract'> = {
    async extract(article) {
      if (article.text.includes('item 2')) await once(held, 'go');
      return inThisThread.extract(article);
    },
  };
  for (const number of [1, 2]) await enqueue(input(number));
  const { stop, troubles } = worker(parser);
  const read = async (): Promise<number> =>
    (await rows(`SELECT FROM article WHERE extractor_version <> 'none'`)).length;
  await until(async () => (await read()) === 1);
  await new Promise((resolve) => setTimeout(resolve, 500)); // What is done is told together, and refused, within.
  held.dispatchEvent(new Event('go'));
  await until(() => troubles.length > 0);
  await db.database.pool.query('DROP TRIGGER refuse ON graphile_worker._private_jobs');
  await until(async () => (await jobs()) === 0);
  await stop();
  expect(await read()).toBe(2);
}, 60_000);
