import type { Statement } from '../../database/statement.js';
import type { StoredOutlet } from './reextract.js';

/** Adds jobs of one task, each in the place of one with the same key that nobody has begun. No key may come twice. */
export const addJobs: Statement<
  [task: string, priority: number, attempts: number, keys: readonly string[], payloads: readonly string[]],
  { jobs: number }
> = {
  name: 'add-jobs',
  text: `SELECT count(*)::int AS jobs FROM graphile_worker.add_jobs(ARRAY(
  SELECT ROW($1::text, payload::json, NULL::text, NULL::timestamptz, $3::integer, key, $2::integer, NULL::text[])::graphile_worker.job_spec
  FROM unnest($4::text[], $5::text[]) AS given(key, payload)
))`,
};

/** How many jobs wait for a worker, counted up to a limit ($1). */
export const waitingJobs: Statement<[limit: number], { jobs: number }> = {
  name: 'waiting-jobs',
  text: `SELECT count(*)::int AS jobs FROM (
  SELECT FROM graphile_worker.jobs WHERE locked_at IS NULL AND attempts < max_attempts LIMIT $1
) AS waiting`,
};

/** A job whose article could not be read in all its attempts, or ($1) any that has failed. */
export interface FailedJob {
  readonly id: string;
  readonly articleId: string;
  readonly article: string | null;
  readonly attempts: number;
  readonly error: string | null;
  readonly since: Date;
}

const OF_ARTICLES = `key LIKE 'article %'`;

/** The parked jobs, oldest first, at most $1. A job without an error is one whose workers died, each time. */
export const parkedJobs: Statement<[limit: number], FailedJob> = {
  name: null,
  text: `SELECT job.id::text, substr(key, 9) AS "articleId", COALESCE(url, title) AS article, attempts,
  last_error AS error, job.updated_at AS since
FROM graphile_worker.jobs job LEFT JOIN article ON article.id = substr(key, 9)::bigint
WHERE ${OF_ARTICLES} AND attempts >= max_attempts AND locked_at IS NULL ORDER BY job.id LIMIT $1`,
};

/** Lets parked jobs ($1: their ids; null: all) start anew. */
export const retryJobs: Statement<[ids: readonly string[] | null], { id: string }> = {
  name: null,
  text: `SELECT retried.id::text FROM graphile_worker.reschedule_jobs(ARRAY(
  SELECT id FROM graphile_worker.jobs WHERE ${OF_ARTICLES} AND attempts >= max_attempts AND locked_at IS NULL
    AND ($1::bigint[] IS NULL OR id = ANY($1))
), run_at := now(), attempts := 0) AS retried`,
};

/** What lies in the queue, by task. */
export interface QueueState {
  readonly task: string;
  readonly waiting: number;
  readonly running: number;
  readonly retrying: number;
  readonly parked: number;
  /** Seconds since the oldest one that waits was added; null where none does. */
  readonly oldest: number | null;
}

export const queueState: Statement<[], QueueState> = {
  name: null,
  text: `SELECT task_identifier AS task,
  count(*) FILTER (WHERE locked_at IS NULL AND attempts = 0)::int AS waiting,
  count(*) FILTER (WHERE locked_at IS NOT NULL)::int AS running,
  count(*) FILTER (WHERE locked_at IS NULL AND attempts BETWEEN 1 AND max_attempts - 1)::int AS retrying,
  count(*) FILTER (WHERE locked_at IS NULL AND attempts >= max_attempts)::int AS parked,
  extract(epoch FROM now() - min(created_at) FILTER (WHERE locked_at IS NULL AND attempts < max_attempts))::float8 AS oldest
FROM graphile_worker.jobs WHERE ${OF_ARTICLES} GROUP BY 1 ORDER BY min(priority)`,
};

/** The first number of the lock that a worker holds for each of its pools as long as it lives (queue/living.ts). */
export const LIVING = 7104215;

/** How many workers live. */
export const livingWorkers: Statement<[], { workers: number }> = {
  name: null,
  text: `SELECT count(DISTINCT pid)::int AS workers FROM pg_locks
WHERE locktype = 'advisory' AND classid = ${LIVING} AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
};

/**
 * Frees the jobs of those who are dead: whose lock can be taken. Some seconds are given to whoever is just starting. A job
 * that was taken later than now was taken before the clock was set back.
 */
export const freeJobsOfTheDead: Statement<[], { freed: string[] | null }> = {
  name: null,
  text: `WITH dead AS MATERIALIZED (
  SELECT id FROM (
    SELECT DISTINCT locked_by AS id FROM graphile_worker.jobs WHERE locked_at NOT BETWEEN now() - interval '5 seconds' AND now()
  ) AS working WHERE pg_try_advisory_xact_lock(${LIVING}, hashtext(id))
)
SELECT ids AS freed FROM (SELECT array_agg(id) AS ids FROM dead) AS found, graphile_worker.force_unlock_workers(ids)
WHERE ids IS NOT NULL`,
};

/**
 * Makes jobs due that would be so only later than any is ever put off: they were added, or failed, before the clock was set
 * back. By the index in which the queue looks for jobs.
 */
export const makeDueAfterClockWasSetBack: Statement<[priorities: readonly number[]], { due: number }> = {
  name: null,
  text: `SELECT count(*)::int AS due FROM graphile_worker.reschedule_jobs(ARRAY(
  SELECT id FROM graphile_worker._private_jobs
  WHERE is_available AND priority = ANY($1::smallint[]) AND run_at > now() + interval '3 minutes'
), run_at := now())`,
};

/** What of a recorded article may have changed while it was read: which parser has read it, and which outlet it is of. */
export interface RecordedNow extends StoredOutlet {
  readonly id: string;
  readonly version: string;
}

export const recordedNow: Statement<[ids: readonly string[]], RecordedNow> = {
  name: 'recorded-now',
  text: `SELECT article.id::text, extractor_version AS version, outlet_id::text AS "outletId",
  outlet.identity_key AS "outletKey", outlet.name AS "outletName"
FROM article LEFT JOIN outlet ON outlet.id = outlet_id WHERE article.id = ANY($1::bigint[])`,
};
