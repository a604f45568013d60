import { loadConfig } from '../config.js';
import { openDatabase } from '../database/client.js';
import { run, type Reader } from '../database/statement.js';
import { duration } from '../ingestion/progress.js';
import { lanes } from '../ingestion/queue/lanes.js';
import { livingWorkers, parkedJobs, queueState, retryJobs } from '../ingestion/statements/queue.js';
import { exitCode, UsageError } from './failures.js';

const LISTED = 1000;
const count = new Intl.NumberFormat('en');

/** Prints what lies in the queue, and how many workers there are. */
export async function jobsStatusCommand({ json = false }: { json?: boolean }): Promise<number> {
  return onQueue(async (queue) => {
    const states = await run(queue, queueState, []);
    const [{ workers } = { workers: 0 }] = await run(queue, livingWorkers, []);
    const rows = Object.entries(lanes).map(([lane, { task }]) => {
      const none = { waiting: 0, running: 0, retrying: 0, parked: 0, oldest: null };
      const { waiting, running, retrying, parked, oldest } = states.find((state) => state.task === task) ?? none;
      return { lane, waiting, running, retrying, parked, oldestSeconds: oldest };
    });
    if (json) process.stdout.write(`${JSON.stringify({ workers, lanes: rows })}\n`);
    else {
      process.stdout.write(`${workers} worker${workers === 1 ? '' : 's'}\n`);
      for (const { lane, waiting, running, retrying, parked, oldestSeconds } of rows) {
        const numbers = { waiting, running, 'to be tried again': retrying, parked };
        const words = Object.entries(numbers).map(([name, number]) => `${count.format(number)} ${name}`);
        const since = oldestSeconds === null ? '' : `; the oldest for ${duration(oldestSeconds)}`;
        process.stdout.write(`${lane.padEnd(9)} ${words.join(', ')}${since}\n`);
      }
    }
    return exitCode.done;
  });
}

/** Prints the articles that could not be read, with the number of their job and the last error. */
export async function jobsFailedCommand(): Promise<number> {
  return onQueue(async (queue) => {
    const jobs = await run(queue, parkedJobs, [LISTED + 1]);
    for (const { id, articleId, article, attempts, error, since } of jobs.slice(0, LISTED)) {
      const reason = error?.split('\n')[0] ?? 'the worker that read it was killed, each time';
      process.stdout.write(
        `${id}  article ${articleId}${article === null ? '' : ` (${article})`}: ${reason}; ${attempts} attempts, the last ${since.toISOString()}\n`,
      );
    }
    if (jobs.length > LISTED) process.stdout.write(`… and more than these ${count.format(LISTED)}\n`);
    if (jobs.length === 0) process.stderr.write('No article is parked.\n');
    return exitCode.done;
  });
}

/** Lets parked articles be tried anew: those of some jobs, or all. */
export async function jobsRetryCommand(ids: readonly string[], { all = false }: { all?: boolean }): Promise<number> {
  if (all === ids.length > 0) throw new UsageError('Give the numbers of jobs, as `jobs failed` lists them, or --all.');
  const wrong = ids.find((id) => !/^\d{1,18}$/u.test(id));
  if (wrong !== undefined) throw new UsageError(`${wrong}: give the number of a job, as \`jobs failed\` lists it.`);
  return onQueue(async (queue) => {
    const retried = await run(queue, retryJobs, [all ? null : ids]);
    process.stdout.write(`${count.format(retried.length)} of them will be tried again.\n`);
    const missing = ids.filter((id) => !retried.some((job) => job.id === id));
    if (missing.length === 0) return exitCode.done;
    process.stderr.write(`quotewire: no job is parked under ${missing.join(', ')}.\n`);
    return exitCode.failed;
  });
}

async function onQueue(work: (queue: Reader) => Promise<number>): Promise<number> {
  const database = await openDatabase(loadConfig());
  try {
    // Not the replica, which may be behind.
    return await work({ pool: database.pool, prepared: database.reads.prepared });
  } finally {
    await database.close();
  }
}
