import { createWriteStream, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../../src/config.js';
import type { Database } from '../../src/database/client.js';
import { articleLines } from './articles.js';
import { known, type Spent } from './cpu.js';
import { fill } from './fill.js';
import { extractFile, ingestFile, spentOn, warmThreads } from './ingesting.js';

/** Articles that are stored before each measurement: caches and plans are new in them. */
const FIRST = 500;

/** See docs/ingest.md. */
export interface FilledFigures {
  readonly filledArticles: number;
  readonly filledStoreCpuMs: number | null;
  readonly filledStoreCpuMsService: number;
  readonly filledStoreCpuMsPostgres: number | null;
  /** Cost of an article, its extraction included, over that before the database was filled up. */
  readonly filledRatio: number | null;
}

/**
 * Stores articles that follow those of `measureArticles`, fills the database up, and stores more that follow.
 *
 * @param stored how many articles are stored
 * @param count how many are stored before and after
 * @param articles how many there are to be in between
 */
export async function measureFilled(
  database: Database,
  config: Config,
  folder: string,
  samples: string,
  { stored, count, articles }: { readonly stored: number; readonly count: number; readonly articles: number },
  progress: (articles: number) => void,
): Promise<FilledFigures> {
  const file = path.join(folder, 'articles.jsonl');
  const cluster = path.join(folder, 'database', 'cluster');
  const threads = await warmThreads(config, samples, file);
  let next = stored;
  const more = async (many: number): Promise<{ extraction: Spent; ingestion: Spent }> => {
    await pipeline(articleLines(samples, many, 'article', next), createWriteStream(file));
    next += many;
    const extraction = await spentOn(cluster, () => extractFile(threads, file));
    const ingestion = await spentOn(cluster, () => ingestFile(database, config, threads, file, many, () => undefined));
    return { extraction, ingestion };
  };
  try {
    await more(FIRST);
    const before = await more(count);
    const filledArticles = await fill(database.url, articles, progress);
    await more(FIRST);
    const after = await more(count);
    const each = (seconds: number): number => (1000 * seconds) / count;
    const service = each(after.ingestion.service - after.extraction.service);
    const postgres = each(after.ingestion.postgres);
    return {
      filledArticles,
      filledStoreCpuMs: known(service + postgres),
      filledStoreCpuMsService: service,
      filledStoreCpuMsPostgres: known(postgres),
      filledRatio: known(total(after.ingestion) / total(before.ingestion)),
    };
  } finally {
    await threads.close();
    rmSync(file, { force: true });
  }
}

const total = ({ service, postgres }: Spent): number => service + postgres;
