import { loadConfig } from '../config.js';
import { countPrunable, prune } from '../ingestion/prune.js';
import { timeOf } from '../ingestion/time.js';
import { exitCode, UsageError } from './failures.js';
import { onDatabase } from './stoppable.js';

export interface PruneOptions {
  /** A day or moment. */
  readonly before: string;
  readonly reviewed?: boolean;
  readonly dryRun?: boolean;
}

const LINE_EVERY = 1000;
const count = new Intl.NumberFormat('en');

/**
 * Deletes articles printed before a day, with their quotes.
 *
 * @returns the exit code: 130 or 143 after a signal
 */
export async function pruneCommand({ before: given, reviewed = false, dryRun = false }: PruneOptions): Promise<number> {
  const before = timeOf(given);
  if (before === null) throw new UsageError(`--before ${given}: give a day, as in --before 2020-01-01.`);
  return onDatabase(loadConfig(), 'the article in hand', async (database, ending) => {
    const due = await countPrunable(database, { before, reviewed });
    const told = `${count.format(due.articles)} articles with ${count.format(due.quotes)} quotes`;
    if (dryRun) {
      process.stdout.write(`${told} would be deleted.\n`);
      return exitCode.done;
    }
    const done = await prune(database, { before, reviewed }, ending.signal, (deleted) => {
      if (deleted % LINE_EVERY === 0)
        process.stderr.write(`${count.format(deleted)} of ${count.format(due.articles)} articles\n`);
    });
    process.stdout.write(`Deleted ${count.format(done)} articles.\n`);
    const signalled = ending.code();
    if (signalled === null) return exitCode.done;
    process.stderr.write('Stopped before the end: the same command goes on.\n');
    return signalled;
  });
}
