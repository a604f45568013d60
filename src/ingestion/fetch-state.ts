import type { Database } from '../database/client.js';
import { run, type Statement } from '../database/statement.js';
import type { FetchError, Validators } from '../fetching/index.js';
import { canonicalUrl } from '../identity/addresses.js';
import { urlKey } from '../identity/articles.js';
import {
  claimFetch,
  fetchKnown,
  type FetchRow,
  recordAnswer,
  recordFailure,
  releaseFetch,
} from './statements/fetch-state.js';
import { storingError } from './storing-errors.js';

/** Nobody else asks for a page that somebody is at; a process that died at it is forgotten after so many seconds. */
const CLAIMED = 600;

/** A page that failed so often is let go: it stands in the feed, and is not there. */
const MOST_TRIES = 5;

const FIRST_PAUSE = 300;
const LONGEST_PAUSE = 24 * 60 * 60;

/**
 * What is remembered of addresses, in the database, so that a restart and a second process know it. All of it throws
 * DatabaseError.
 */
export class FetchState {
  constructor(private readonly database: Database) {}

  /** What is known of an address; null where it was never asked for. */
  async known(key: string): Promise<FetchRow | null> {
    return (await this.#run(fetchKnown, [key]))[0] ?? null;
  }

  /** @returns whether it is this process that may fetch the article now: nobody did, nobody is at it, and it is time */
  async claim(key: string): Promise<boolean> {
    return (await this.#run(claimFetch, [key, CLAIMED])).length > 0;
  }

  async answered(key: string, { url, etag, lastModified }: Validators, isDone: boolean): Promise<void> {
    await this.#run(recordAnswer, [key, url, etag, lastModified, isDone]);
  }

  /**
   * An article that nothing came of: tried again later where that may help, each time twice as late.
   *
   * @returns whether it will be tried again
   */
  async failed(key: string, error: FetchError | null): Promise<boolean> {
    const failures = (await this.known(key))?.failures ?? 0;
    const isDone = error?.isPassing !== true || failures + 1 >= MOST_TRIES;
    await this.#run(recordFailure, [key, pauseAfter(failures, error), isDone]);
    return !isDone;
  }

  /** A feed that nothing came of: it is asked again for ever, each time twice as late, up to a day. */
  async feedFailed(key: string, error: FetchError | null): Promise<void> {
    await this.#run(recordFailure, [key, pauseAfter((await this.known(key))?.failures ?? 0, error), false]);
  }

  async release(key: string): Promise<void> {
    await this.#run(releaseFetch, [key]);
  }

  async #run<A extends readonly unknown[], R>(statement: Statement<A, R>, args: A): Promise<R[]> {
    const { pool, reads } = this.database;
    try {
      return await run({ pool, prepared: reads.prepared }, statement, args);
    } catch (error) {
      throw storingError(error);
    }
  }
}

/** In seconds. */
function pauseAfter(failures: number, error: FetchError | null): number {
  const asked = (error?.retryAfter ?? 0) / 1000;
  return Math.max(asked, Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures, 20)));
}

/** By what an article's address is remembered: two feeds name it with different parameters. */
export function articleFetchKey(address: string): string {
  const canonical = canonicalUrl(address);
  return canonical === null ? address : urlKey(canonical);
}

export function validatorsOf(row: FetchRow | null): Validators | null {
  if (row === null || row.location === null || (row.etag === null && row.lastModified === null)) return null;
  return { url: row.location, etag: row.etag, lastModified: row.lastModified };
}
