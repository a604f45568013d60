import { createWriteStream, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setInterval } from 'node:timers/promises';
import { fetcherOf } from '../../src/commands/fetcher.js';
import type { Config } from '../../src/config.js';
import type { Database } from '../../src/database/client.js';
import { inGroups } from '../../src/ingestion/article-store.js';
import { readInputs } from '../../src/ingestion/inputs.js';
import { readAndStore } from '../../src/ingestion/read-and-store.js';
import { ingestPaths } from '../../src/ingestion/run.js';
import { inOrder } from '../../src/ingestion/threads/in-order.js';
import { ALL_CORES, ParserThreads } from '../../src/ingestion/threads/parser-threads.js';
import { articleLines } from './articles.js';
import { cpuSeconds, serverCpuSeconds } from './cpu.js';

const MB = 1024 * 1024;
/** Articles in hand for each thread, as in the commands. */
const IN_HAND = { ingest: 64, extract: 8 };
/** Articles with other words that warm the threads. */
const WARM = 200;
/** Parts of the run whose costs are compared: the first is left out, since plans and caches are new in it. */
const PARTS = 10;
/** How often memory is looked at, in milliseconds, and each how many looks it is told. */
const LOOK_EVERY = 250;
const LOOKS_TOLD = 40;

/** See docs/ingest.md. */
export interface ArticleFigures {
  readonly articlesPerSecond: number;
  readonly extractPerSecond: number;
  readonly shareOfExtract: number;
  readonly storeCpuMs: number | null;
  readonly storeCpuMsService: number;
  readonly storeCpuMsPostgres: number | null;
  readonly flatRatio: number | null;
  readonly articles: number;
  readonly rssWarmMb: number;
  readonly rssEndMb: number;
  readonly rssPeakMb: number;
}

interface Spent {
  readonly clock: number;
  readonly service: number;
  readonly postgres: number;
}

/**
 * Ingests generated JSON Lines as the command does, into an embedded database, after the pure extractor has had them on
 * the same cores.
 *
 * @param folder of the embedded database
 * @param progress is told every ten seconds how many are stored, and the memory of this process in MB
 */
export async function measureArticles(
  database: Database,
  config: Config,
  folder: string,
  samples: string,
  count: number,
  progress: (articles: number, rssMb: number) => void,
): Promise<ArticleFigures> {
  const [file, warming] = [path.join(folder, 'articles.jsonl'), path.join(folder, 'warm.jsonl')];
  await pipeline(articleLines(samples, count), createWriteStream(file));
  await pipeline(articleLines(samples, WARM, 'warm'), createWriteStream(warming));
  const cluster = path.join(folder, 'database', 'cluster');
  const now = (): Spent => ({
    clock: performance.now() / 1000,
    service: cpuSeconds(),
    postgres: serverCpuSeconds(cluster) ?? NaN,
  });
  const threads = new ParserThreads({
    jobs: ALL_CORES,
    memory: config.threadMemory,
    file: new URL('../../dist/ingestion/threads/thread.js', import.meta.url),
  });
  const extractAll = async (from: string): Promise<void> => {
    const line = async (reading: { input: Parameters<ParserThreads['read']>[0] | null }): Promise<string> =>
      threads.line(reading.input!, false);
    for await (const _ of inOrder(readInputs(from, 'jsonl'), ALL_CORES * IN_HAND.extract, line));
  };
  await extractAll(warming);
  const start = now();
  await extractAll(file);
  const extraction = difference(start, now());
  let [stored, warm, peak] = [0, 0, 0];
  const marks: Spent[] = [];
  const ended = new AbortController();
  const report = (async () => {
    let looks = 0;
    for await (const _ of setInterval(LOOK_EVERY, null, { signal: ended.signal })) {
      const rss = process.memoryUsage.rss();
      if (stored <= count / PARTS) warm = Math.max(warm, rss);
      peak = Math.max(peak, rss);
      if (++looks % LOOKS_TOLD === 0) progress(stored, rss / MB);
    }
  })().catch(() => undefined); // Ended.
  const store = inGroups(database);
  const began = now();
  const { summary, error } = await ingestPaths(database, [file], {
    format: 'jsonl',
    inFlight: ALL_CORES * IN_HAND.ingest,
    store: (input) => readAndStore(database, input, threads, store),
    fetcher: fetcherOf(config),
    stop: new AbortController().signal,
    onProgress: (state) => {
      ({ stored } = state);
      while (stored >= ((marks.length + 1) * count) / PARTS) marks.push(now());
    },
  });
  const spent = difference(began, now());
  const rssEndMb = process.memoryUsage.rss() / MB;
  ended.abort();
  await report;
  await threads.close();
  if (error !== null) throw error;
  if (summary.stored !== count) throw new Error(`${summary.stored} of ${count} articles were stored`);
  rmSync(file);
  rmSync(warming);
  const costs = marks.slice(1).map((mark, part) => {
    const { service, postgres } = difference(marks[part]!, mark);
    return service + postgres;
  });
  const [early, late] = [mean(costs.slice(0, 3)), mean(costs.slice(-3))];
  const [service, postgres] = [spent.service - extraction.service, spent.postgres].map((each) => (1000 * each) / count);
  return {
    articlesPerSecond: count / spent.clock,
    extractPerSecond: count / extraction.clock,
    shareOfExtract: extraction.clock / spent.clock,
    storeCpuMs: known(service! + postgres!),
    storeCpuMsService: service!,
    storeCpuMsPostgres: known(postgres!),
    flatRatio: known(late / early),
    articles: count,
    rssWarmMb: warm / MB,
    rssEndMb,
    rssPeakMb: peak / MB,
  };
}

const known = (figure: number): number | null => (Number.isNaN(figure) ? null : figure);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

function difference(from: Spent, to: Spent): Spent {
  return { clock: to.clock - from.clock, service: to.service - from.service, postgres: to.postgres - from.postgres };
}
