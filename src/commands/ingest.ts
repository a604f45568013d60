import { loadConfig } from '../config.js';
import { type Format, READ_ENDINGS, STANDARD_INPUT } from '../ingestion/formats.js';
import { inGroups } from '../ingestion/article-store.js';
import { ingestPaths } from '../ingestion/run.js';
import { Backlog } from '../ingestion/queue/backlog.js';
import { enqueueInGroups, readAndEnqueue } from '../ingestion/queue/enqueue.js';
import { readAndStore } from '../ingestion/read-and-store.js';
import { ParserThreads } from '../ingestion/threads/parser-threads.js';
import { exitCode, UsageError } from './failures.js';
import { fetcherOf } from './fetcher.js';
import { jobsOf } from './jobs-option.js';
import { onDatabase } from './stoppable.js';
import { storeInputs } from './storing.js';

export interface IngestOptions {
  /** For all files; undefined: by each file's ending. */
  readonly format?: Format;
  /** Threads; undefined: as many as there are cores. */
  readonly jobs?: string;
  /** Whether workers are to find the quotes. */
  readonly queue?: boolean;
}

/** Articles in hand for each thread: while one is read or extracted, others are stored or recorded in groups. */
const IN_HAND = 64;

/**
 * Stores the articles of files, folders, globs, standard input, and addresses of pages and feeds. Says on standard output what was done, and on
 * standard error how far it is and what failed.
 *
 * @returns the exit code: 1 if anything failed or nothing was found, 130 or 143 after a signal
 */
export async function ingestCommand(paths: readonly string[], options: IngestOptions): Promise<number> {
  if (paths.includes(STANDARD_INPUT) && options.format === undefined) {
    throw new UsageError('Standard input has no file ending: say what it holds, for example --format txt.');
  }
  if (paths.length === 0) throw new UsageError('Nothing to ingest: give files, folders or addresses, or --watch FILE.');
  const jobs = jobsOf(options.jobs);
  const config = loadConfig();
  const format = options.format ?? null;
  return onDatabase(config, 'the articles in hand', async (database, ending) => {
    const backlog = new Backlog(database, config.queueLimit, ending.signal);
    const threads = new ParserThreads({ jobs, memory: config.threadMemory });
    const store = inGroups(database);
    const enqueue = enqueueInGroups(database, 'backfill');
    try {
      const { code, summary } = await storeInputs(paths, format !== null, ending, (onProgress) =>
        ingestPaths(database, paths, {
          format,
          inFlight: jobs * IN_HAND,
          store: (input) =>
            options.queue
              ? backlog.add(() => readAndEnqueue(database, input, threads, enqueue))
              : readAndStore(database, input, threads, store),
          fetcher: fetcherOf(config),
          stop: ending.signal,
          onProgress,
        }),
      );
      if (code !== exitCode.done || summary.files > 0) return code;
      process.stderr.write(`Nothing to read: give files (${READ_ENDINGS}) or folders that hold some.\n`);
      return exitCode.failed;
    } finally {
      await threads.close();
    }
  });
}
