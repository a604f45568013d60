import { EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Logger, type Runner, run, type Task, type WorkerEvents } from 'graphile-worker';
import type { Database } from '../../database/client.js';
import { poolOf } from '../../database/connections.js';
import type { ArticleParser } from '../threads/article-parser.js';
import { articleOfJob } from './enqueue-together.js';
import { lanes } from './lanes.js';
import { Living } from './living.js';
import { WaitingArticles } from './read-waiting.js';

export interface QueueWorkerOptions {
  /** Where to listen and lock: past a transaction pooler. */
  readonly url: string;
  /** Threads that extract. */
  readonly jobs: number;
  readonly parser: Pick<ArticleParser, 'extract'>;
  /** When it fires, articles in hand are finished, or handed back after ten seconds, and no more are begun. */
  readonly stop: AbortSignal;
  /** An article was read; `quotes` is null where somebody had read it before. */
  onRead(articleId: string, quotes: number | null): void;
  /** An attempt failed. */
  onFailure(articleId: string, error: Error, attempt: number, isParked: boolean): void;
  /** The queue cannot be reached; it is tried again. */
  onTrouble(error: Error): void;
}

/** Jobs in hand for each thread: while one is extracted, others are fetched, or stored in groups. */
export const JOBS_EACH = 12;
/** Time to finish what is in hand, in milliseconds. */
const GRACE = 10_000;
/** How often to look for jobs of which no message came, in milliseconds. */
const POLL = 2_000;
/**
 * For how long jobs that are done or have failed are gathered, to be told to the queue together, in milliseconds. Where it
 * does not answer the runner ends, and another one finds those articles read.
 */
const TOGETHER = 50;
const PAUSE_AFTER_TROUBLE = 2_000;
/**
 * For how long a pool that has put its jobs down may go on telling the queue of those that it has done, in milliseconds.
 * One that failed to do so twice would take forever: it counts what is still to be told below zero.
 * See https://github.com/graphile/worker/issues/636
 */
const LAST_WORDS = 2_000;

/**
 * Reads queued articles until it is stopped, whatever becomes of the database meanwhile: one of any number of workers.
 *
 * News come first. One place is kept for a backfill beyond those that take any job: so a backfill goes on, slowly,
 * while there is more news than the workers can read, and news have all the threads when there is no backfill.
 */
export async function runWorker(database: Database, options: QueueWorkerOptions): Promise<void> {
  const living = new Living(options.url);
  try {
    while (!options.stop.aborted) {
      try {
        await workUntilStopped(database, options, living);
      } catch (error) {
        options.onTrouble(error as Error);
        await pause(PAUSE_AFTER_TROUBLE, undefined, { signal: options.stop }).catch(() => undefined);
      }
    }
  } finally {
    await living.close();
  }
}

/** @throws what ended the pools of jobs before they were stopped */
async function workUntilStopped(database: Database, options: QueueWorkerOptions, living: Living): Promise<void> {
  const { url, jobs, stop } = options;
  const task = taskOf(database, options);
  const { live, backfill } = lanes;
  const events = eventsOf(options, living);
  const pool = poolOf({ connectionString: url, max: jobs + 6, application_name: 'quotewire worker' });
  const shared = {
    pgPool: pool,
    events: events.emitter,
    noHandleSignals: true,
    pollInterval: POLL,
    gracefulShutdownAbortTimeout: GRACE,
    logger: new Logger(() => () => undefined),
  };
  const start = (concurrency: number, tasks: Record<string, Task>): Promise<Runner> =>
    run({
      ...shared,
      taskList: tasks,
      preset: {
        worker: {
          concurrentJobs: concurrency,
          localQueue: { size: concurrency + 2 },
          completeJobBatchDelay: TOGETHER,
          failJobBatchDelay: TOGETHER,
        },
      },
    });
  const runners: Runner[] = [];
  const unheard = unheardFailure();
  try {
    runners.push(await start(jobs * JOBS_EACH, { [live.task]: task, [backfill.task]: task }));
    runners.push(await start(1, { [backfill.task]: task }));
    await Promise.race([...runners.map((runner) => runner.promise), events.failure, unheard.failure, aborted(stop)]);
  } finally {
    const stopped = Promise.allSettled(runners.map((runner) => runner.stop()));
    await Promise.race([stopped, events.allDown().then(() => pause(LAST_WORDS))]);
    await Promise.all([...events.pools].map((id) => living.end(id)));
    await pool.end();
    unheard.forget();
  }
}

function taskOf(database: Database, { parser, onRead }: QueueWorkerOptions): Task {
  const waiting = new WaitingArticles(database, parser);
  return async (payload, { job, abortPromise }) => {
    const id = articleOfJob(job.key);
    const { outlet } = payload as { outlet: string | null };
    const reading = waiting.read(id, outlet);
    reading.catch(() => undefined); // Where the time to finish is over, nobody hears how it ends.
    onRead(id, await Promise.race([reading, abortPromise.then(() => null)]));
  };
}

interface PoolEvents {
  readonly emitter: WorkerEvents;
  /** All pools of jobs that were made. */
  readonly pools: ReadonlySet<string>;
  /** Rejects when a pool could not tell the queue of a job, which ends that pool. */
  readonly failure: Promise<never>;
  /** Resolves once every pool has put down what it had in hand. */
  allDown(): Promise<void>;
}

function eventsOf({ onFailure }: QueueWorkerOptions, living: Living): PoolEvents {
  const emitter = new EventEmitter() as WorkerEvents;
  const [pools, down] = [new Set<string>(), new Set<string>()];
  emitter.on('pool:create', ({ workerPool }) => {
    pools.add(workerPool.id);
    void living.begin(workerPool.id);
  });
  emitter.on('job:error', ({ job, error }) => {
    const reason = error instanceof Error ? error : new Error(String(error));
    onFailure(articleOfJob(job.key), reason, job.attempts, job.attempts >= job.max_attempts);
  });
  const failure = new Promise<never>((_, reject) => emitter.on('pool:fatalError', ({ error }) => reject(error)));
  failure.catch(() => undefined);
  const isDown = ({ workerPool }: { workerPool: { id: string } }): void => void down.add(workerPool.id);
  for (const name of SHUT_DOWN) emitter.on(name, isDown);
  const allDown = async (): Promise<void> => {
    while (down.size < pools.size) await Promise.race(SHUT_DOWN.map((name) => once(emitter, name)));
  };
  return { emitter, pools, failure, allDown };
}

/** One of these is the last that is heard of a pool before it says its last words. */
const SHUT_DOWN = [
  'pool:gracefulShutdown:complete',
  'pool:forcefulShutdown:complete',
  'pool:forcefulShutdown:error',
] as const;

/**
 * Rejects with a failure that nobody hears: of a database that goes away, the library lets some go, and each would end
 * the process.
 */
function unheardFailure(): { failure: Promise<never>; forget(): void } {
  let listener: (reason: unknown) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => (listener = reject));
  failure.catch(() => undefined);
  process.on('unhandledRejection', listener);
  return { failure, forget: () => void process.off('unhandledRejection', listener) };
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
