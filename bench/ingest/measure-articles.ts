import { createWriteStream, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setInterval } from 'node:timers/promises';
import type { Config } from '../../src/config.js';
import type { Database } from '../../src/database/client.js';
import { articleLines } from './articles.js';
import { difference, known, type Spent, spentBy } from './cpu.js';
import { extractFile, ingestFile, spentOn, warmThreads } from './ingesting.js';

const MB = 1024 * 1024;
/** Parts of the run whose costs are compared: the first is left out, since plans and caches are new in it. */
const PARTS = 10;
/** How often memory is looked at, in milliseconds, and each how many looks it is told. */
const LOOK_EVERY = 250;
const LOOKS_TOLD = 40;

/** See docs/ingest.md. */
export interface ArticleFigures {
  readonly articlesPerSecond: number;
  readonly megabytesPerSecond: number;
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
  const file = path.join(folder, 'articles.jsonl');
  const cluster = path.join(folder, 'database', 'cluster');
  const threads = await warmThreads(config, samples, file);
  try {
    await pipeline(articleLines(samples, count), createWriteStream(file));
    const bytes = statSync(file).size;
    const extraction = await spentOn(cluster, () => extractFile(threads, file));
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
    const spent = await spentOn(cluster, () =>
      ingestFile(database, config, threads, file, count, (now) => {
        stored = now;
        while (stored >= ((marks.length + 1) * count) / PARTS) marks.push(spentBy(cluster));
      }),
    );
    const rssEndMb = process.memoryUsage.rss() / MB;
    ended.abort();
    await report;
    const costs = marks.slice(1).map((mark, part) => {
      const { service, postgres } = difference(marks[part]!, mark);
      return service + postgres;
    });
    const [early, late] = [mean(costs.slice(0, 3)), mean(costs.slice(-3))];
    const [service, postgres] = [spent.service - extraction.service, spent.postgres].map(
      (each) => (1000 * each) / count,
    );
    return {
      articlesPerSecond: count / spent.clock,
      megabytesPerSecond: bytes / 1e6 / spent.clock,
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
  } finally {
    await threads.close();
    rmSync(file, { force: true });
  }
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
