import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { clientOf, endedWithMachine } from '../../database/connections.js';
import { freeJobsOfTheDead, LIVING, makeDueAfterClockWasSetBack } from '../statements/queue.js';
import { lanes } from './lanes.js';

/**
 * Between two looks for the dead, in milliseconds, and from the begin of a pool to the next: by then what another one left
 * a moment before, or this process with a database that went away, is old enough to be taken for left.
 */
const LOOKS = { every: 10_000, afterBegin: 5_500 };
const PRIORITIES = Object.values(lanes).map(({ priority }) => priority);

/**
 * Shows the others that this worker lives, and frees the jobs of those that do not: a worker that was killed leaves its
 * jobs locked, and the queue by itself would wait four hours for it to come back. In the same way it would wait, with jobs
 * that were added meanwhile, for a clock that was set back.
 *
 * The sign of life is a lock for each pool of jobs, held by a connection that ends with the process or its machine. Who
 * loses that connection and goes on may see its jobs done by somebody else as well, which does no harm: an article is
 * read once.
 */
export class Living {
  readonly #pools = new Set<string>();
  #client: pg.Client | null = null;
  readonly #ended = new AbortController();
  #sleep = new AbortController();
  readonly #watch: Promise<void>;

  /** @param url past a transaction pooler */
  constructor(
    private readonly url: string,
    private readonly looks = LOOKS,
  ) {
    this.#watch = this.#watchOthers();
  }

  /** A pool of this process has begun to take jobs. */
  async begin(pool: string): Promise<void> {
    this.#pools.add(pool);
    await this.#client?.query(lock(pool)).catch(() => undefined); // A broken connection is made anew, with all locks.
    setTimeout(() => this.#sleep.abort(), this.looks.afterBegin).unref();
  }

  /** It takes no more, and what it may have left is free. */
  async end(pool: string): Promise<void> {
    this.#pools.delete(pool);
    await this.#client?.query(`SELECT pg_advisory_unlock(${LIVING}, hashtext($1))`, [pool]).catch(() => undefined);
  }

  async close(): Promise<void> {
    this.#ended.abort();
    await this.#watch;
    await this.#client?.end().catch(() => undefined);
  }

  async #watchOthers(): Promise<void> {
    while (!this.#ended.signal.aborted) {
      this.#sleep = new AbortController();
      try {
        if (this.#client === null) await this.#connect();
        const others = clientOf({ connectionString: this.url, application_name: 'quotewire' });
        await others.connect();
        // Another connection than that which holds our own locks, or it would take ourselves for dead.
        try {
          await others.query(freeJobsOfTheDead.text);
          await others.query(makeDueAfterClockWasSetBack.text, [PRIORITIES]);
        } finally {
          await others.end();
        }
      } catch {
        // The database is away; whoever needs it says so.
      }
      const signal = AbortSignal.any([this.#ended.signal, this.#sleep.signal]);
      await pause(this.looks.every, undefined, { signal }).catch(() => undefined);
    }
  }

  async #connect(): Promise<void> {
    const client = clientOf({ connectionString: this.url, application_name: 'quotewire worker' });
    client.on('error', () => {
      if (this.#client === client) this.#client = null;
    });
    await client.connect();
    await endedWithMachine(client);
    // In one go: whatever begins or ends from here on asks this connection behind these locks, and takes none twice.
    this.#client = client;
    await Promise.all([...this.#pools].map((pool) => client.query(lock(pool))));
  }
}

const lock = (pool: string): pg.QueryConfig => ({
  text: `SELECT pg_advisory_lock(${LIVING}, hashtext($1))`,
  values: [pool],
});
