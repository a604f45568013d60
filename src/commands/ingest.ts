import { loadConfig } from '../config.js';
import { openDatabase } from '../database/client.js';
import { type Format, READ_ENDINGS, STANDARD_INPUT } from '../ingestion/formats.js';
import { bytesOf } from '../ingestion/progress.js';
import { inGroups } from '../ingestion/article-store.js';
import { ingestPaths, type Ingested } from '../ingestion/run.js';
import { Backlog } from '../ingestion/queue/backlog.js';
import { readAndEnqueue } from '../ingestion/queue/enqueue.js';
import { readAndStore } from '../ingestion/read-and-store.js';
import { ParserThreads } from '../ingestion/threads/parser-threads.js';
import { exitCode, failureOf, UsageError } from './failures.js';
import { fetcherOf } from './fetcher.js';
import { jobsOf } from './jobs-option.js';
import { progressDisplay } from './progress-display.js';
import { listenForEnd } from './signals.js';
import { failuresText, summaryText } from './summary-text.js';

export interface IngestOptions {
  /** For all files; undefined: by each file's ending. */
  readonly format?: Format;
  /** Threads; undefined: as many as there are cores. */
  readonly jobs?: string;
  /** Whether workers are to find the quotes. */
  readonly queue?: boolean;
}

/** Articles in hand for each thread: while one is extracted, others are stored in groups, or looked up and recorded. */
const IN_HAND = { stored: 64, queued: 4 };

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
  const ending = listenForEnd(() =>
    process.stderr.write('\nFinishing the articles in hand; once more stops at once.\n'),
  );
  try {
    const database = await openDatabase(config);
    const began = performance.now();
    const display = progressDisplay(process.stderr);
    const format = options.format ?? null;
    const backlog = new Backlog(database, config.queueLimit, ending.signal);
    const threads = new ParserThreads({ jobs, memory: config.threadMemory });
    let result: Ingested;
    try {
      // Beside the work itself: nobody waits for a large folder to be counted.
      void bytesOf(paths, format !== null, ending.signal).then(
        (total) => total !== null && display.setTotal(total),
        () => undefined, // Whatever cannot be counted cannot be read either, and is told there.
      );
      const store = inGroups(database);
      result = await ingestPaths(database, paths, {
        format,
        inFlight: jobs * (options.queue ? IN_HAND.queued : IN_HAND.stored),
        store: async (input) => {
          if (!options.queue) return readAndStore(database, input, threads, store);
          await backlog.room();
          return readAndEnqueue(database, input, threads, 'backfill');
        },
        fetcher: fetcherOf(config),
        stop: ending.signal,
        onProgress: (summary, bytes) => display.update(summary, bytes),
      });
    } finally {
      display.stop();
      await threads.close();
      await database.close();
    }
    return report(result, (performance.now() - began) / 1000, ending.code());
  } finally {
    ending.forget();
  }
}

function report({ summary, error }: Ingested, seconds: number, signalled: number | null): number {
  process.stdout.write(summaryText(summary, seconds));
  process.stderr.write(failuresText(summary));
  if (error !== null) process.stderr.write(`quotewire: ${failureOf(error).message}\n`);
  if (signalled !== null) {
    process.stderr.write('Stopped before the end: the same command goes on where this one stopped.\n');
    return signalled;
  }
  if (error !== null || summary.failed > 0) return exitCode.failed;
  if (summary.files > 0) return exitCode.done;
  process.stderr.write(`Nothing to read: give files (${READ_ENDINGS}) or folders that hold some.\n`);
  return exitCode.failed;
}
