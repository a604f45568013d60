import type { Statement } from '../../database/statement.js';

/** A row of `fetch_state`. */
export interface FetchRow {
  readonly location: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
  readonly failures: number;
  readonly isDone: boolean;
  /** Seconds since the last answer, by the database's clock; null where there was none. */
  readonly age: number | null;
  /** Seconds until somebody may ask; 0 where it may be now. */
  readonly wait: number;
}

const COLUMNS = `location, etag, last_modified AS "lastModified", failures, is_done AS "isDone",
  extract(epoch FROM now() - fetched_at)::float8 AS age,
  greatest(0, coalesce(extract(epoch FROM not_before - now()), 0))::float8 AS wait`;

export const fetchKnown: Statement<[url: string], FetchRow> = {
  name: 'fetch-known',
  text: `SELECT ${COLUMNS} FROM fetch_state WHERE url = $1`,
};

/** One row where the address was free to be asked for, and is now taken for so many seconds; none where it was not. */
export const claimFetch: Statement<[url: string, seconds: number], FetchRow> = {
  name: 'claim-fetch',
  text: `INSERT INTO fetch_state AS f (url, not_before) VALUES ($1, now() + make_interval(secs => $2))
ON CONFLICT (url) DO UPDATE SET not_before = EXCLUDED.not_before
  WHERE NOT f.is_done AND coalesce(f.not_before <= now(), true)
RETURNING ${COLUMNS}`,
};

/** An answer came. */
export const recordAnswer: Statement<
  [url: string, location: string, etag: string | null, lastModified: string | null, isDone: boolean],
  never
> = {
  name: 'record-answer',
  text: `INSERT INTO fetch_state AS f (url, location, etag, last_modified, fetched_at, is_done) VALUES ($1, $2, $3, $4, now(), $5)
ON CONFLICT (url) DO UPDATE SET location = EXCLUDED.location, etag = EXCLUDED.etag,
  last_modified = EXCLUDED.last_modified, fetched_at = now(), failures = 0, not_before = NULL, is_done = EXCLUDED.is_done`,
};

/** Nothing came of it; nobody asks again for so many seconds, or ever. */
export const recordFailure: Statement<[url: string, seconds: number, isDone: boolean], never> = {
  name: 'record-failure',
  text: `INSERT INTO fetch_state AS f (url, failures, not_before, is_done) VALUES ($1, 1, now() + make_interval(secs => $2), $3)
ON CONFLICT (url) DO UPDATE SET failures = f.failures + 1, not_before = EXCLUDED.not_before,
  is_done = EXCLUDED.is_done`,
};

/** Nobody asks after all. */
export const releaseFetch: Statement<[url: string], never> = {
  name: 'release-fetch',
  text: 'UPDATE fetch_state SET not_before = NULL WHERE url = $1 AND NOT is_done',
};
