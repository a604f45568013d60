import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { fetcherOf } from '../../src/commands/fetcher.js';
import type { Config } from '../../src/config.js';
import type { Database } from '../../src/database/client.js';
import { inGroups } from '../../src/ingestion/article-store.js';
import { readInputs } from '../../src/ingestion/inputs.js';
import { readAndStore } from '../../src/ingestion/read-and-store.js';
import { type IngestOptions, ingestPaths } from '../../src/ingestion/run.js';
import type { Summary } from '../../src/ingestion/summary.js';
import { inOrder } from '../../src/ingestion/threads/in-order.js';
import { ALL_CORES, ParserThreads } from '../../src/ingestion/threads/parser-threads.js';
import { articleLines } from './articles.js';
import { difference, type Spent, spentBy } from './cpu.js';

/** Articles in hand for each thread, as in the commands. */
const IN_HAND = { ingest: 64, extract: 8 };
/** Articles with other words that warm the threads. */
const WARM = 200;

/** Threads that read articles for a bench, one a core, of the built program; warm. */
export async function warmThreads(config: Config, samples: string, file: string): Promise<ParserThreads> {
  const threads = new ParserThreads({
    jobs: ALL_CORES,
    memory: config.threadMemory,
    file: new URL('../../dist/ingestion/threads/thread.js', import.meta.url),
  });
  await pipeline(articleLines(samples, WARM, 'warm'), createWriteStream(file));
  await extractFile(threads, file);
  return threads;
}

/** Does what `extract` does with JSON Lines, but print. */
export async function extractFile(threads: ParserThreads, file: string): Promise<void> {
  const line = async (reading: { input: Parameters<ParserThreads['read']>[0] | null }): Promise<string> =>
    threads.line(reading.input!, false);
  for await (const _ of inOrder(readInputs(file, 'jsonl'), ALL_CORES * IN_HAND.extract, line));
}

/**
 * Stores JSON Lines as the command does.
 *
 * @param count of the articles in the file
 * @param onStored is told how many are stored, now and then
 */
export async function ingestFile(
  database: Database,
  config: Config,
  threads: ParserThreads,
  file: string,
  count: number,
  onStored: (stored: number) => void,
): Promise<void> {
  const store = inGroups(database);
  const { stored } = await readFileInto(
    database,
    config,
    file,
    (input) => readAndStore(database, input, threads, store),
    onStored,
  );
  if (stored !== count) throw new Error(`${stored} of ${count} articles were stored`);
}

/** Reads JSON Lines as the command does, and hands each article on. */
export async function readFileInto(
  database: Database,
  config: Config,
  file: string,
  store: IngestOptions['store'],
  onStored: (stored: number) => void = () => undefined,
): Promise<Summary> {
  const { summary, error } = await ingestPaths(database, [file], {
    format: 'jsonl',
    inFlight: ALL_CORES * IN_HAND.ingest,
    store,
    fetcher: fetcherOf(config),
    stop: new AbortController().signal,
    onProgress: ({ stored }) => onStored(stored),
  });
  if (error !== null) throw error;
  return summary;
}

/** What work spends. */
export async function spentOn(cluster: string, work: () => Promise<void>): Promise<Spent> {
  const start = spentBy(cluster);
  await work();
  return difference(start, spentBy(cluster));
}
