import { createWriteStream, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setInterval } from 'node:timers/promises';
import { parseArticleLine } from '../../src/article/jsonl.js';
import { articleOf } from '../../src/article/input.js';
import { fetcherOf } from '../../src/commands/fetcher.js';
import type { Config } from '../../src/config.js';
import type { Database } from '../../src/database/client.js';
import { extract } from '../../src/extraction/index.js';
import { readAndStore } from '../../src/ingestion/read-and-store.js';
import { ingestPaths } from '../../src/ingestion/run.js';
import { articleLines } from './articles.js';
import { cpuSeconds, serverCpuSeconds } from './cpu.js';

const MB = 1024 * 1024;
/** Articles in flight, as in the command. */
const IN_FLIGHT = 4;
/** Articles whose reading and extraction are measured alone. */
const ALONE = 200;

/** See docs/ingest.md. */
export interface ArticleFigures {
  readonly articlesPerSecond: number;
  readonly shareOfExtract: number;
  readonly storeCpuMs: number | null;
  readonly articles: number;
  readonly rssWarmMb: number;
  readonly rssEndMb: number;
  readonly rssPeakMb: number;
}

/** Seconds by the clock and of CPU, an article, for reading and extraction alone, warm. */
async function alone(file: string): Promise<{ clock: number; cpu: number }> {
  const lines = readFileSync(file, 'utf8').split('\n', ALONE);
  const [began, spent] = [performance.now(), cpuSeconds()];
  for (const line of lines) extract(await articleOf(parseArticleLine(line)));
  const clock = (performance.now() - began) / 1000;
  return { clock: clock / lines.length, cpu: (cpuSeconds() - spent) / lines.length };
}

/**
 * Ingests generated JSON Lines as the command does, into an embedded database.
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
  const file = path.join(folder, 'articles.jsonl');
  await pipeline(articleLines(samples, count), createWriteStream(file));
  const cluster = path.join(folder, 'database', 'cluster');
  const server = (): number | null => serverCpuSeconds(cluster);
  let [stored, warm, peak] = [0, 0, 0];
  const ended = new AbortController();
  const report = (async () => {
    for await (const _ of setInterval(10_000, null, { signal: ended.signal }))
      progress(stored, process.memoryUsage.rss() / MB);
  })().catch(() => undefined); // Ended.
  const [began, own, servers] = [performance.now(), cpuSeconds(), server()];
  const { summary, error } = await ingestPaths(database, [file], {
    format: 'jsonl',
    inFlight: IN_FLIGHT,
    store: (input) => readAndStore(database, input),
    fetcher: fetcherOf(config),
    stop: new AbortController().signal,
    onProgress: (now) => {
      ({ stored } = now);
      if (stored % 10 !== 0) return;
      const rss = process.memoryUsage.rss();
      if (stored <= count / 10) warm = Math.max(warm, rss);
      peak = Math.max(peak, rss);
    },
  });
  const seconds = (performance.now() - began) / 1000;
  const cpu = cpuSeconds() - own;
  const ofServer = server();
  const rssEndMb = process.memoryUsage.rss() / MB;
  ended.abort();
  await report;
  if (error !== null) throw error;
  if (summary.stored !== count) throw new Error(`${summary.stored} of ${count} articles were stored`);
  const extraction = await alone(file);
  rmSync(file);
  const spent = servers === null || ofServer === null ? null : cpu + ofServer - servers;
  return {
    articlesPerSecond: count / seconds,
    shareOfExtract: (count / seconds) * extraction.clock,
    storeCpuMs: spent === null ? null : 1000 * (spent / count - extraction.cpu),
    articles: count,
    rssWarmMb: warm / MB,
    rssEndMb,
    rssPeakMb: peak / MB,
  };
}
