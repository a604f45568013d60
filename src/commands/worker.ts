import { loadConfig } from '../config.js';
import { runWorker } from '../ingestion/queue/worker.js';
import { ParserThreads } from '../ingestion/threads/parser-threads.js';
import { exitCode } from './failures.js';
import { jobsOf } from './jobs-option.js';
import { onDatabase } from './stoppable.js';

export interface WorkerOptions {
  /** Threads; undefined: as many as there are cores. */
  readonly jobs?: string;
}

const LINE_EVERY = 10_000;
const count = new Intl.NumberFormat('en');

/**
 * Finds the quotes of queued articles until a signal ends it. Says on standard output how far it is, on standard error
 * what failed.
 *
 * @returns the exit code: 0, since being stopped is its only end
 */
export async function workerCommand(options: WorkerOptions): Promise<number> {
  const jobs = jobsOf(options.jobs);
  const config = loadConfig();
  return onDatabase(config, 'the articles in hand', async (database, ending) => {
    const threads = new ParserThreads({ jobs, memory: config.threadMemory });
    const done = { articles: 0, quotes: 0, failures: 0 };
    let told = 0;
    const tell = (): void => {
      if (done.articles + done.failures === told) return;
      told = done.articles + done.failures;
      const { articles, quotes, failures } = done;
      process.stdout.write(
        `${count.format(articles)} articles read, ${count.format(quotes)} quotes, ${count.format(failures)} failures\n`,
      );
    };
    const lines = setInterval(tell, LINE_EVERY);
    try {
      process.stdout.write(`Reading queued articles in ${jobs} thread${jobs === 1 ? '' : 's'}. Ctrl-C stops it.\n`);
      await runWorker(database, {
        url: config.directUrl ?? database.url,
        jobs,
        parser: threads,
        stop: ending.signal,
        onRead: (_, quotes) => {
          if (quotes === null) return;
          done.articles++;
          done.quotes += quotes;
        },
        onFailure: (article, error, attempt, isParked) => {
          done.failures++;
          const end = isParked ? 'it is parked: `quotewire jobs failed` lists it' : 'it will be tried again';
          process.stderr.write(`article ${article}, attempt ${attempt}: ${error.message}; ${end}\n`);
        },
        onTrouble: (error) => process.stderr.write(`quotewire: the queue cannot be reached (${error.message})\n`),
      });
    } finally {
      clearInterval(lines);
      tell();
      await threads.close();
    }
    return exitCode.done;
  });
}
