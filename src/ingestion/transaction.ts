import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import type { Database } from '../database/client.js';
import { connectionError } from '../database/errors.js';
import { CHANGES } from '../database/listener.js';
import type { Statement } from '../database/statement.js';

/**
 * Runs a statement inside a transaction. Statements run one after the other in the order they were given, and are sent
 * without waiting for those before: whoever does not need an answer need not wait for it either. A failure ends the
 * transaction in any case.
 */
export interface Runner {
  <A extends readonly unknown[], R>(statement: Statement<A, R>, args: A): Promise<R[]>;
  /** Does this once the transaction is there, in others; a failure of it is none of the transaction. */
  afterwards(work: Afterwards): void;
}

type Afterwards = (database: Database) => Promise<unknown>;

/** Lets nobody wait for it: if it fails, the transaction does, and tells why. */
export function unawaited<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}

/** A deadlock, a serialisation failure, and a unique key that another transaction took meanwhile: another try helps. */
const PASSING: ReadonlySet<string> = new Set(['40P01', '40001', '23505']);
const TRIES = 6;

/** Whoever stores an article holds it with the others, whoever corrects holds it alone. */
const STORING = 7104212;

/**
 * Whoever stores looks up a few rows of large tables, by keys alone. For arrays of keys that it does not know, and for
 * tables that have grown since they were last counted, the planner reckons with so many rows that it would read whole
 * tables: all wordings for each article, which took 30 ms at 8,000 of them, against 0.1 by the index. A plan for any keys is as
 * good as one for these, and made once.
 */
const PLANS = 'SET LOCAL enable_seqscan = off; SET LOCAL plan_cache_mode = force_generic_plan; SET LOCAL jit = off';

/**
 * The same for statements that read and write rows by the keys of lists. A plan is kept as long as its connection, and
 * one that was made while a table was small would join a list with all of it ever after.
 */
const PLANS_BY_KEYS = `${PLANS}; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off`;

/**
 * How long Postgres waits for the next statement of a transaction. A machine that vanishes says no goodbye: its transaction
 * would hold what it has locked, the names of all speakers among it, until TCP gives it up, by default after two hours.
 * Whoever is alive takes some tenths of a second.
 */
const SILENCE = `SET LOCAL idle_in_transaction_session_timeout = '60s'`;

/** Whoever wrote something says so, and nobody hears of it unless it is there: Postgres sends it with the commit. */
const COMMIT = `SELECT pg_notify('${CHANGES}', '') WHERE pg_current_xact_id_if_assigned() IS NOT NULL; COMMIT`;

/**
 * Runs `work` in one transaction: all of what it does is kept, or nothing. `work` runs again when the transaction
 * stood in the way of another one.
 *
 * @param locks transactions that have a number in common take turns, from their first statement on
 */
export function inTransaction<T>(
  database: Database,
  locks: readonly bigint[],
  work: (run: Runner) => Promise<T>,
): Promise<T> {
  // In one order for all, so that nobody waits for another in a circle.
  const sorted = [...new Set(locks)].sort((a, b) => (a < b ? -1 : 1));
  const taken = [`pg_advisory_xact_lock_shared(${STORING})`, ...sorted.map((lock) => `pg_advisory_xact_lock(${lock})`)];
  return retried(database, `${PLANS_BY_KEYS}; SELECT ${taken.join(', ')}`, work);
}

/**
 * The same while nobody else stores or corrects anything. A correction may move any number of quotes between speakers;
 * an article that was being stored meanwhile would name a speaker that is no more. Corrections are few and take
 * milliseconds, and whoever waits goes on by itself.
 */
export function inTransactionAlone<T>(database: Database, work: (run: Runner) => Promise<T>): Promise<T> {
  return retried(database, `${PLANS}; SELECT pg_advisory_xact_lock(${STORING})`, work);
}

async function retried<T>(database: Database, beginning: string, work: (run: Runner) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      const after: Afterwards[] = [];
      const result = await once(database, beginning, work, after);
      for (const each of after) await each(database).catch(() => undefined);
      return result;
    } catch (error) {
      if (attempt === TRIES || !PASSING.has((error as { code?: string }).code ?? '')) throw error;
      await pause(10 * attempt * (1 + Math.random()));
    }
  }
}

async function once<T>(
  database: Database,
  beginning: string,
  work: (run: Runner) => Promise<T>,
  after: Afterwards[],
): Promise<T> {
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
  // Once one has failed, all behind it do, for that reason alone.
  let failure: unknown;
  const sent: Promise<unknown>[] = [];
  const send = <R extends pg.QueryResultRow>(query: pg.QueryConfig): Promise<pg.QueryResult<R>> => {
    const answer = client.query<R>(query);
    sent.push(answer);
    answer.catch((error: unknown) => (failure ??= error));
    return answer;
  };
  try {
    void send({ text: `BEGIN; ${SILENCE}; ${beginning}` });
    const run = <A extends readonly unknown[], R>(statement: Statement<A, R>, args: A): Promise<R[]> => {
      const named = database.reads.prepared && statement.name !== null ? { name: statement.name } : {};
      return unawaited(send({ ...named, text: statement.text, values: [...args] }).then(({ rows }) => rows as never[]));
    };
    const result = await work(Object.assign(run, { afterwards: (each: Afterwards) => void after.push(each) }));
    void send({ text: COMMIT });
    await Promise.all(sent);
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch((reason: Error) => (broken ??= reason));
    throw failure ?? error;
  } finally {
    client.off('error', onError);
    client.release(broken);
  }
}
