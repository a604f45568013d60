import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { poolOf } from '../src/database/connections.js';
import type { Articles } from './articles.js';
import type { Beginnings, Template } from './beginnings.js';
import type { Blow } from './moment.js';
import type { Command } from './quotewire.js';
import type { Server } from './server.js';

/** What every round has. */
interface Round {
  /** A folder of the round's own; not made yet. */
  readonly folder: string;
  readonly articles: Articles;
  readonly beginnings: Beginnings;
  /** From 0 on. */
  readonly round: number;
  /** What the round did, and when: noted by `atRandom`. */
  readonly blows: Blow[];
  /** From 0 to 1, the same for the same seed. */
  random(): number;
}

/** Where a round is played in a database of its own, on a server that other rounds use before and after. */
export interface Arena extends Round {
  readonly server: Server;
  readonly env: Readonly<Record<string, string>>;
  readonly pool: pg.Pool;
  /** Makes the database: the first thing to do. */
  begin(template: Template): Promise<void>;
}

/** Where a round is played that has a server of its own, or none. */
export interface Site extends Round {
  /** What servers are copies of. */
  readonly model: Server;
}

/** What goes wrong, and what people do about it; what is stored is checked afterwards. */
export type Fault = (arena: Arena) => Promise<void>;

/** A pool that outlives the server. */
export function hardyPool(url: string): pg.Pool {
  return poolOf({ connectionString: url, max: 4, connectionTimeoutMillis: 5000 });
}

/** How many rows a table holds; 0 while the server is away. */
export async function count(pool: pg.Pool, from: string): Promise<number> {
  try {
    return (await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`)).rows[0]!.n;
  } catch {
    return 0;
  }
}

const PATIENCE = 180_000;

/** @throws where it does not come true within three minutes */
export async function until(is: () => Promise<boolean>, what: string): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await is())) {
    if (performance.now() > end) throw new Error(`It never came to be that ${what}.`);
    await pause(30);
  }
}

export const READ = `article WHERE extractor_version <> 'none'`;

/**
 * Resolves when no job is left to be done by workers that go on.
 *
 * @throws after three minutes, with what the queue says of jobs that are not done; where a worker has ended, with what it said
 */
export async function drained(
  { pool, articles }: Pick<Arena, 'pool' | 'articles'>,
  workers: readonly Command[] = [],
): Promise<void> {
  let ended: Command | undefined;
  for (const worker of workers) void worker.ended.then(() => (ended = worker));
  const isDrained = async (): Promise<boolean> => {
    if (ended) throw new Error(`A worker has ended: ${ended.output().slice(-2000)}`);
    return (await count(pool, READ)) >= articles.expected.size && (await count(pool, 'graphile_worker.jobs')) === 0;
  };
  await until(isDrained, 'all jobs are done').catch(async (error: Error) => {
    const { rows } = await pool.query(
      `SELECT now(), key, task_identifier, attempts, max_attempts, locked_by, locked_at, run_at, last_error FROM graphile_worker.jobs LIMIT 3`,
    );
    throw new Error(`${error.message} ${JSON.stringify(rows)} ${await count(pool, READ)} articles are read.`);
  });
}

export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}
