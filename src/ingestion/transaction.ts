import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Database } from '../database/client.js';
import { connectionError } from '../database/errors.js';
import type { Statement } from '../database/statement.js';

/** Runs a statement inside a transaction. */
export type Runner = <A extends readonly unknown[], R>(statement: Statement<A, R>, args: A) => Promise<R[]>;

/** A deadlock, a serialisation failure, and a unique key that another transaction took meanwhile: another try helps. */
const PASSING: ReadonlySet<string> = new Set(['40P01', '40001', '23505']);
const TRIES = 6;

/**
 * Runs `work` in one transaction: all of what it does is kept, or nothing. `work` runs again when the transaction
 * stood in the way of another one.
 *
 * @param lock transactions with the same number take turns, from their first statement on
 */
export async function inTransaction<T>(
  database: Database,
  lock: bigint,
  work: (run: Runner) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await once(database, lock, work);
    } catch (error) {
      if (attempt === TRIES || !PASSING.has((error as { code?: string }).code ?? '')) throw error;
      await pause(10 * attempt * (1 + Math.random()));
    }
  }
}

async function once<T>(database: Database, lock: bigint, work: (run: Runner) => Promise<T>): Promise<T> {
  let client: pg.PoolClient;
  try {
    client = await database.pool.connect();
  } catch (error) {
    throw connectionError(database.url, error);
  }
  // A connection that breaks emits an error besides failing its query; unheard, that would end the process.
  let broken: Error | undefined;
  const onError = (error: Error): void => void (broken = error);
  client.on('error', onError);
  try {
    await client.query(`BEGIN; SELECT pg_advisory_xact_lock(${lock})`);
    const result = await work(async (statement, args) => {
      const named = database.reads.prepared && statement.name !== null ? { name: statement.name } : {};
      return (await client.query({ ...named, text: statement.text, values: [...args] })).rows;
    });
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((failure: Error) => (broken ??= failure));
    throw error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}
