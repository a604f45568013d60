import { afterAll, beforeAll, expect, test } from '@jest/globals';
import os from 'node:os';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { wrongCounters } from '../support/recount.js';
import { folderWith, stories } from './folder.js';
import { quotewire, start } from './quotewire.js';

const ARTICLES = 120;

let db: TestDatabase;
let folder: Awaited<ReturnType<typeof folderWith>>;
beforeAll(async () => {
  db = await createTestDatabase();
  folder = await folderWith(stories(ARTICLES));
}, 60_000);
afterAll(async () => {
  await db.drop();
  await folder.remove();
});

const env = (more: Record<string, string> = {}): Record<string, string> => ({ DATABASE_URL: db.url, ...more });
const count = async (sql: string): Promise<number> =>
  (await db.database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`)).rows[0]!.n;
const unread = (): Promise<number> => count(`article WHERE extractor_version = 'none'`);
const until = async (is: () => Promise<boolean>): Promise<void> => {
  while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 20));
};

test('an archive is queued no faster than the limit, and read by workers of which one is killed', async () => {
  const filling = start(['ingest', folder.path, '--queue'], env({ QUOTEWIRE_QUEUE_LIMIT: '40' }));
  await until(async () => (await count('article')) >= 40);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await count('article')).toBe(40);
  const doomed = start(['worker', '--jobs', '1'], env());
  await until(async () => (await count('article')) - (await unread()) > 5);
  doomed.child.kill('SIGKILL');
  await doomed.ended;
  const worker = start(['worker', '--jobs', '1'], env());
  const filled = await filling.ended;
  expect(filled.stdout).toMatch(/queued +120, for `quotewire worker`/);
  expect(filled.code).toBe(0);
  await until(async () => (await count('graphile_worker.jobs')) === 0);
  worker.child.kill('SIGTERM');
  const { code, stdout } = await worker.ended;
  expect(code).toBe(0);
  expect(stdout).toMatch(/\d+ articles read, \d+ quotes, 0 failures/);
  expect(await count('article')).toBe(ARTICLES);
  expect(await unread()).toBe(0);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
}, 180_000);

test('a worker that is stopped leaves no job locked', async () => {
  await db.database.pool.query(
    `TRUNCATE article CASCADE; TRUNCATE speaker CASCADE; TRUNCATE graphile_worker._private_jobs`,
  );
  await quotewire(['ingest', folder.path, '--queue'], env());
  expect(JSON.parse((await quotewire(['jobs', 'status', '--json'], env())).stdout)).toMatchObject({
    workers: 0,
    lanes: [
      { lane: 'live', waiting: 0 },
      { lane: 'backfill', waiting: ARTICLES, running: 0, parked: 0 },
    ],
  });
  const worker = start(['worker', '--jobs', '1'], env());
  await until(async () => (await unread()) < ARTICLES - 3);
  expect(os.getPriority(worker.child.pid)).toBe(
    Math.max(os.getPriority(), os.constants.priority.PRIORITY_BELOW_NORMAL),
  );
  worker.child.kill('SIGTERM');
  expect((await worker.ended).code).toBe(0);
  const left = await unread();
  expect(left).toBeGreaterThan(0);
  expect(await count('graphile_worker.jobs WHERE locked_at IS NULL AND attempts < max_attempts')).toBe(left);
  expect(await count('graphile_worker.jobs')).toBe(left);
}, 120_000);

test('parked articles are listed and tried anew', async () => {
  const { rows } = await db.database.pool.query<{ id: string }>(
    `UPDATE graphile_worker._private_jobs SET attempts = max_attempts, last_error = 'it is too long' WHERE id =
      (SELECT min(id) FROM graphile_worker.jobs) RETURNING id::text`,
  );
  const { id } = rows[0]!;
  expect((await quotewire(['jobs', 'failed'], env())).stdout).toMatch(
    new RegExp(`^${id}  article \\d+ \\(Vettle council .*\\): it is too long; 5 attempts`, 'u'),
  );
  expect((await quotewire(['jobs', 'status'], env())).stdout).toMatch(/backfill .* 1 parked; the oldest for/);
  expect(await quotewire(['jobs', 'retry', id], env())).toMatchObject({
    code: 0,
    stdout: '1 of them will be tried again.\n',
  });
  expect(await quotewire(['jobs', 'retry', id], env())).toMatchObject({
    code: 1,
    stderr: `quotewire: no job is parked under ${id}.\n`,
  });
  expect((await quotewire(['jobs', 'failed'], env())).stderr).toBe('No article is parked.\n');
  expect((await quotewire(['jobs', 'retry'], env())).code).toBe(2);
}, 60_000);
