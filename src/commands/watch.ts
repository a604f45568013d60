import { readFile } from 'node:fs/promises';
import { loadConfig } from '../config.js';
import { checkedUrl } from '../fetching/address-checks.js';
import { unreadable } from '../ingestion/sources.js';
import type { Summary } from '../ingestion/summary.js';
import { enqueueOneByOne, readAndEnqueue } from '../ingestion/queue/enqueue.js';
import { readAndStore } from '../ingestion/read-and-store.js';
import { ParserThreads } from '../ingestion/threads/parser-threads.js';
import { watchFeeds } from '../ingestion/watch.js';
import { exitCode, failureOf, UsageError } from './failures.js';
import { fetcherOf } from './fetcher.js';
import { onDatabase } from './stoppable.js';
import { failuresText } from './summary-text.js';

const DEFAULT_EVERY = '10m';
const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const LONGEST = 7 * 24 * 3_600_000;

/**
 * Polls the feeds that a file names until a signal ends it, and stores what is new. One line on standard output for each
 * poll, failures on standard error.
 *
 * @param every "10m": between two polls of a feed
 * @param queue whether workers are to find the quotes
 * @returns the exit code: 0, since being stopped is its only end
 * @throws UsageError where the file or the time cannot be read
 */
export async function watchCommand(file: string, every: string = DEFAULT_EVERY, queue = false): Promise<number> {
  const time = milliseconds(every);
  let feeds = await readFeeds(file);
  const config = loadConfig();
  return onDatabase(config, 'the article in hand', async (database, ending) => {
    // News come one by one: a second thread would wait.
    const threads = new ParserThreads({ jobs: 1, memory: config.threadMemory });
    const enqueue = enqueueOneByOne(database, 'live');
    try {
      process.stdout.write(`Watching ${feeds.length} feed${feeds.length === 1 ? '' : 's'}, each every ${every}.\n`);
      await watchFeeds(database, {
        fetcher: fetcherOf(config),
        store: (input) =>
          queue ? readAndEnqueue(database, input, threads, enqueue) : readAndStore(database, input, threads),
        every: time,
        stop: ending.signal,
        feeds: async () => (feeds = await readAgain(file, feeds)),
        onPoll: report,
      });
    } finally {
      await threads.close();
    }
    return exitCode.done;
  });
}

function report(feed: string, summary: Summary, error: Error | null): void {
  const { stored, queued, revised, known, failed } = summary;
  const counts = `${stored + queued} new, ${revised} in a new version, ${known} already there, ${failed} failed`;
  process.stdout.write(`${new Date().toISOString()} ${feed}: ${counts}\n`);
  process.stderr.write(failuresText(summary));
  if (error !== null) process.stderr.write(`quotewire: ${failureOf(error).message}\n`);
}

function milliseconds(every: string): number {
  const [, number, unit] = /^(\d{1,6})([smhd])$/u.exec(every) ?? [];
  const time = Number(number) * (UNITS[unit ?? ''] ?? NaN);
  if (time >= 1000 && time <= LONGEST) return time;
  throw new UsageError(`--every ${every}: give a time from 1s to 7d, such as 90s, 10m or 2h.`);
}

/** The feeds that the file names by now; one that cannot be read is told and changes nothing. */
async function readAgain(file: string, before: readonly string[]): Promise<readonly string[]> {
  try {
    const feeds = await readFeeds(file);
    const added = feeds.filter((feed) => !before.includes(feed));
    const gone = before.filter((feed) => !feeds.includes(feed));
    for (const feed of added) process.stdout.write(`Watching ${feed} as well.\n`);
    for (const feed of gone) process.stdout.write(`No longer watching ${feed}.\n`);
    return feeds;
  } catch (error) {
    process.stderr.write(`quotewire: ${(error as Error).message} The feeds read before are watched on.\n`);
    return before;
  }
}

async function readFeeds(file: string): Promise<readonly string[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--watch ${file}: ${unreadable(error).message}.`);
  }
  const feeds = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/u).entries()) {
    const address = line.replace(/(?:^|\s)#.*$/u, '').trim();
    if (address === '') continue;
    try {
      feeds.add(checkedUrl(address.replace(/^feed:(?:\/\/)?(?=https?:\/\/)/iu, '')).href);
    } catch (error) {
      throw new UsageError(`--watch ${file}, line ${index + 1}: ${address}: ${(error as Error).message}.`);
    }
  }
  if (feeds.size === 0) throw new UsageError(`--watch ${file}: it names no feed; give one address a line.`);
  return [...feeds];
}
