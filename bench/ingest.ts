import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfig } from '../src/config.js';
import { openDatabase } from '../src/database/client.js';
import { projectRoot } from '../src/root.js';
import { measureArticles } from './ingest/measure-articles.js';
import { measureCopy } from './ingest/measure-copy.js';
import { measureFilled } from './ingest/measure-filled.js';
import { measurePages } from './ingest/measure-pages.js';
import { measureQueue } from './ingest/measure-queue.js';
import { measureReads } from './ingest/measure-reads.js';
import { measureWorkers } from './ingest/measure-workers.js';
import { makePages, readPages } from './ingest/pages.js';

const USAGE = `npm run bench:ingest -- [--articles N] [--filled N] [--html FOLDER] [--json OUT] [--seconds N]

Measures ingestion into an embedded database of its own that is thrown away: plain texts as JSON Lines, as the command
ingests them, against the pure extractor on the same cores, with the memory that takes; the same queued for workers; one worker against
two; bare copies of the same rows; what reads of the service take beside that; and the way from a page to stored quotes, one page after another, in one process, warm.
  --articles N   so many JSON Lines, generated (default 1000)
  --filled N     fills the database up to so many by copies and measures the cost of an article and of reads beside what
                 is stored then (1,000,000 take some 40 GB), instead of workers, queue and pages
  --html FOLDER  the pages (default: the samples as pages of 80 kB)
  --json OUT     writes the figures there as one JSON object
  --seconds N    how long to measure pages, in seconds of this process's CPU (default 10)`;

const PAGE_BYTES = 80_000;
/** Articles that are stored before and after the database is filled up, at most. */
const MOST_BESIDE = 3000;
/** Articles that workers are measured over, at most. */
const MOST_QUEUED = 1000;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      articles: { type: 'string', default: '1000' },
      filled: { type: 'string', default: '0' },
      html: { type: 'string' },
      json: { type: 'string' },
      seconds: { type: 'string', default: '10' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [seconds, count, filled] = [Number(values.seconds), Number(values.articles), Number(values.filled)];
  const isWrong =
    positionals.length > 0 || !(seconds > 0) || !(Number.isSafeInteger(count) && count > 0) || !(filled >= 0);
  if (values.help || isWrong) {
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
    const config = loadConfig({ QUOTEWIRE_DATA: path.join(folder, 'database') });
    const database = await openDatabase(config);
    try {
      // Articles first: pages leave a larger heap behind.
      const ofArticles = await measureArticles(database, config, folder, samples, count, (stored, rss) =>
        console.error(`${stored} articles, RSS ${rss.toFixed(0)} MB`),
      );
      const ofCopy = await measureCopy(database.url, folder, count);
      const others =
        filled === 0
          ? [
              () => measureWorkers(database, samples, Math.min(count, MOST_QUEUED)),
              () => measureReads(database, folder, samples),
              // Nobody reads what this queues: it is behind all that waits for an empty queue.
              () => measureQueue(database, config, folder, samples, count),
              () => measurePages(database, pages, seconds),
            ]
          : [
              () =>
                measureFilled(
                  database,
                  config,
                  folder,
                  samples,
                  { stored: count, count: Math.min(count, MOST_BESIDE), articles: filled },
                  (articles) => console.error(`filled up to ${articles} articles`),
                ),
              () => measureReads(database, folder, samples),
            ];
      const figures: Record<string, number | null> = { ...ofArticles, ...ofCopy };
      for (const measure of others) Object.assign(figures, await measure());
      for (const [name, value] of Object.entries(figures))
        console.log(`${name.padEnd(24)}${value === null ? 'unknown' : value.toFixed(2)}`);
      if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
    } finally {
      await database.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await main();
