import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readHtml } from '../src/article/html/index.js';
import { loadConfig } from '../src/config.js';
import { type Database, openDatabase } from '../src/database/client.js';
import { extract } from '../src/extraction/index.js';
import { storeArticle } from '../src/ingestion/ingest.js';
import { projectRoot } from '../src/root.js';
import { makePages, readPages, renewed, type SavedPage } from './ingest/pages.js';

const USAGE = `npm run bench:ingest -- [--html FOLDER] [--json OUT] [--seconds N]

Measures the way from a page to stored quotes: decoding, reading, extraction and one transaction, in one process, warm,
one page after another, against a database of its own that is thrown away.
  --html FOLDER  the pages (default: the samples as pages of 80 kB)
  --json OUT     writes the figures there as one JSON object
  --seconds N    how long to measure, in seconds of this process's CPU (default 10)`;

const PAGE_BYTES = 80_000;

/** Seconds of CPU that this process has spent, by what for. */
interface Spent {
  read: number;
  extract: number;
  store: number;
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

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

async function measure(database: Database, pages: readonly SavedPage[], seconds: number): Promise<object> {
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

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      html: { type: 'string' },
      json: { type: 'string' },
      seconds: { type: 'string', default: '10' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const seconds = Number(values.seconds);
  if (values.help || positionals.length > 0 || !(seconds > 0)) {
    console.error(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const samples = path.join(projectRoot, 'seeds', 'articles');
  const pages = values.html === undefined ? makePages(samples, PAGE_BYTES) : readPages(values.html);
  if (pages.length === 0) throw new Error(`${values.html} holds no page: no file that ends in .html or .htm`);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'quotewire-bench-'));
  chmodSync(folder, 0o755); // Run by root, the database is another user's.
  try {
    const database = await openDatabase(loadConfig({ QUOTEWIRE_DATA: path.join(folder, 'database') }));
    try {
      const figures = await measure(database, pages, seconds);
      for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(24)}${Number(value).toFixed(1)}`);
      if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
