import { readHtml } from '../../src/article/html/index.js';
import type { Database } from '../../src/database/client.js';
import { extract } from '../../src/extraction/index.js';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { cpuSeconds } from './cpu.js';
import { renewed, type SavedPage } from './pages.js';

/** Seconds of CPU that this process has spent, by what for. */
interface Spent {
  read: number;
  extract: number;
  store: number;
}

/** See docs/pages.md. */
export interface PageFigures {
  readonly pagesPerSecond: number;
  readonly pagesPerSecondByClock: number;
  readonly readMs: number;
  readonly extractMs: number;
  readonly storeMs: number;
  readonly pages: number;
  readonly kilobytes: number;
}

async function ingest(database: Database, page: SavedPage, spent: Spent): Promise<void> {
  const start = cpuSeconds();
  const article = readHtml(page);
  const read = cpuSeconds();
  const extraction = extract(article);
  const extracted = cpuSeconds();
  await storeArticle(database, article, extraction);
  spent.read += read - start;
  spent.extract += extracted - read;
  spent.store += cpuSeconds() - extracted;
}

/** Stores pages one after another, again and again, until so many seconds of CPU are spent; warm. */
export async function measurePages(
  database: Database,
  pages: readonly SavedPage[],
  seconds: number,
): Promise<PageFigures> {
  let turn = 0;
  const round = async (spent: Spent): Promise<void> => {
    turn++;
    for (const page of pages) await ingest(database, renewed(page, turn), spent);
  };
  const total = ({ read, extract: extraction, store }: Spent): number => read + extraction + store;
  const warm: Spent = { read: 0, extract: 0, store: 0 };
  while (total(warm) < seconds / 3 || turn < 2) await round(warm);
  const spent: Spent = { read: 0, extract: 0, store: 0 };
  const began = performance.now();
  const first = turn;
  while (total(spent) < seconds) await round(spent);
  const count = (turn - first) * pages.length;
  return {
    pagesPerSecond: count / total(spent),
    pagesPerSecondByClock: count / ((performance.now() - began) / 1000),
    readMs: (1000 * spent.read) / count,
    extractMs: (1000 * spent.extract) / count,
    storeMs: (1000 * spent.store) / count,
    pages: pages.length,
    kilobytes: pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / pages.length / 1000,
  };
}
