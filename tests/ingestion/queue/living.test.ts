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

test('soon after a pool has begun, the jobs are freed that another one left a moment before', async () => {
  const { pool } = db.database;
  const dead = new pg.Client({ connectionString: db.url });
  await dead.connect();
  await dead.query(`SELECT pg_advisory_lock(${LIVING}, hashtext('pool-dying'))`);
  await pool.query(`SELECT graphile_worker.add_job('read-article')`);
  await pool.query(
    `UPDATE graphile_worker._private_jobs SET locked_by = 'pool-dying', locked_at = now() - interval '1 minute'`,
  );
  const holder = new pg.Client({ connectionString: db.url });
  await holder.connect();
  await holder.query('BEGIN; LOCK TABLE graphile_worker._private_jobs');
  const looking = async (): Promise<number> =>
    (await pool.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'WITH dead%'`))
      .rows.length;
  // Looks once as it starts, and then not for weeks.
  const living = new Living(db.url, { every: 2 ** 31 - 1, afterBegin: 1 });
  try {
    await until(async () => (await looking()) === 1);
    await holder.end();
    await until(async () => (await looking()) === 0);
    await dead.end();
    await living.begin('pool-c');
    await until(async () => {
      const { rows } = await pool.query('SELECT FROM graphile_worker.jobs WHERE locked_by IS NULL');
      return rows.length === 1;
    });
  } finally {
    await living.close();
  }
}, 30_000);
