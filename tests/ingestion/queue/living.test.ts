import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { Living } from '../../../src/ingestion/queue/living.js';
import { LIVING } from '../../../src/ingestion/statements/queue.js';
import { createTestDatabase, type TestDatabase } from '../../support/database.js';

let db: TestDatabase;
beforeAll(async () => void (db = await createTestDatabase()), 60_000);
afterAll(() => db.drop());

const locks = async (granted: boolean): Promise<number> => {
  const { rows } = await db.database.pool.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM pg_locks WHERE locktype = 'advisory' AND classid = ${LIVING} AND granted = $1
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [granted],
  );
  return rows[0]!.n;
};
const until = async (is: () => Promise<boolean>): Promise<void> => {
  while (!(await is())) await new Promise((resolve) => setTimeout(resolve, 10));
};

test('a pool that ends while its sign of life is being given leaves none: its jobs are free', async () => {
  const other = new pg.Client({ connectionString: db.url });
  await other.connect();
  await other.query(`SELECT pg_advisory_lock(${LIVING}, hashtext('pool-a'))`);
  const living = new Living(db.url);
  try {
    await living.begin('pool-a');
    await until(async () => (await locks(false)) === 1); // It asks for the lock, which somebody else holds.
    const ended = living.end('pool-a');
    await other.end();
    await ended;
    await until(async () => (await locks(false)) === 0);
    await living.begin('pool-b');
    expect(await locks(true)).toBe(1);
    await living.end('pool-b');
    expect(await locks(true)).toBe(0);
  } finally {
    await living.close();
  }
}, 30_000);
