import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { readText } from '../src/article/read.js';
import { loadConfig } from '../src/config.js';
import { type Database, openDatabase } from '../src/database/client.js';
import { extract } from '../src/extraction/index.js';
import { storeArticle } from '../src/ingestion/ingest.js';
import { projectRoot } from '../src/root.js';
import { prepared } from './api/databases.js';
import { articleLines } from './ingest/articles.js';
import { onScratch } from './scratch.js';

const USAGE = `npm run bench:index -- [--quotes N] [--open SECONDS] [--keep FOLDER] [--json OUT]

Builds two indexes of the quotes, by date and of their words, on a scratch database, as a plain statement and online, while
articles are stored and lists are read, one after another, and prints how long it takes and the longest wait of a write
and of a read; then the one by date while somebody else's transaction, which has written, stays open.
  --quotes N      how many quotes (default 500000)
  --open SECONDS  for how long (default 10)
  --keep FOLDER   keeps the database there and uses it again, that of bench:api as well
  --json OUT      writes the figures there as one JSON object`;

const INDEX = 'bench_quote_idx';
const INDEXES = { date: '"quote" ("published_at" NULLS FIRST, "id")', words: '"quote" USING GIN ("search")' };
const WAYS = { plain: 'CREATE INDEX', online: 'CREATE INDEX CONCURRENTLY' };
const PAGE = 'SELECT text FROM quote ORDER BY published_at DESC NULLS LAST, id DESC LIMIT 21';
/** How often each is built; the figures are those of the middle one by time. */
const TIMES = 3;
/** How long writing and reading are measured without any building, in milliseconds. */
const QUIET = 5000;

interface Course {
  readonly seconds: number;
  readonly stored: number;
  readonly longestWriteMs: number;
  readonly longestReadMs: number;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quotes: { type: 'string', default: '500000' },
      open: { type: 'string', default: '10' },
      keep: { type: 'string' },
      json: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [quotes, open] = [Number(values.quotes), Number(values.open)];
  if (values.help || !(quotes >= 1000) || !(open > 0)) {
    console.error(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  await onScratch(async (server) => {
    const figures = await onCopy(server, (await prepared(server, quotes)).large, (url) => measure(url, open * 1000));
    for (const [name, { seconds, stored, longestWriteMs, longestReadMs }] of Object.entries(figures)) {
      const waits = `longest write ${longestWriteMs.toFixed(0)} ms, longest read ${longestReadMs.toFixed(0)} ms`;
      console.log(`${name.padEnd(15)}${seconds.toFixed(1)} s, ${stored} articles stored, ${waits}`);
    }
    if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
  }, values.keep);
}

/** With a copy of a database on that server, since articles are stored in it. */
async function onCopy<T>({ pool }: Database, url: string, work: (url: string) => Promise<T>): Promise<T> {
  const copy = new URL(url);
  copy.pathname = '/bench_index';
  await pool.query('DROP DATABASE IF EXISTS bench_index');
  await pool.query(`CREATE DATABASE bench_index TEMPLATE ${new URL(url).pathname.slice(1)} STRATEGY FILE_COPY`);
  try {
    return await work(copy.href);
  } finally {
    await pool.query('DROP DATABASE bench_index');
  }
}

async function measure(url: string, open: number): Promise<Record<string, Course>> {
  const database = await openDatabase(loadConfig({ DATABASE_URL: url, QUOTEWIRE_SAMPLES: 'off' }));
  const [builder, other] = [new pg.Client(url), new pg.Client(url)];
  await Promise.all([builder.connect(), other.connect()]);
  const drop = () => builder.query(`DROP INDEX IF EXISTS ${INDEX}`);
  try {
    const articles = fresh();
    const meanwhile = (work: () => Promise<unknown>): Promise<Course> => beside(database, articles, work);
    await drop();
    await meanwhile(() => sleep(QUIET)); // Plans and caches are new in it.
    const figures: Record<string, Course> = { quiet: await meanwhile(() => sleep(QUIET)) };
    for (const [index, columns] of Object.entries(INDEXES)) {
      for (const [way, statement] of Object.entries(WAYS)) {
        const courses: Course[] = [];
        for (let times = 0; times < TIMES; times++) {
          courses.push(await meanwhile(() => builder.query(`${statement} ${INDEX} ON ${columns}`)));
          await drop();
        }
        figures[`${index}, ${way}`] = courses.sort((a, b) => a.seconds - b.seconds)[Math.floor(TIMES / 2)]!;
      }
    }
    for (const [way, statement] of Object.entries(WAYS)) {
      await other.query('BEGIN; UPDATE quote SET confidence = confidence WHERE id = (SELECT min(id) FROM quote)');
      const ended = sleep(open).then(() => other.query('ROLLBACK'));
      figures[`open, ${way}`] = await meanwhile(() => builder.query(`${statement} ${INDEX} ON ${INDEXES.date}`));
      await ended;
      await drop();
    }
    return figures;
  } finally {
    await drop();
    await Promise.all([builder.end(), other.end()]);
    await database.close();
  }
}

/** Articles that no run before has stored. */
function fresh(): Iterator<string> {
  return articleLines(path.join(projectRoot, 'seeds/articles'), Infinity, `index-${Date.now()}`);
}

/** Stores articles and reads a list, each one after another, until the work is done. */
async function beside(database: Database, articles: Iterator<string>, work: () => Promise<unknown>): Promise<Course> {
  let isDone = false;
  let stored = 0;
  /** The longest of the tasks, in milliseconds, without what readies each. */
  const until = async (ready: () => () => Promise<unknown>): Promise<number> => {
    let longest = 0;
    while (!isDone) {
      const task = ready();
      const began = performance.now();
      await task();
      longest = Math.max(longest, performance.now() - began);
      await sleep(1);
    }
    return longest;
  };
  const began = performance.now();
  let seconds = 0;
  const [longestWriteMs, longestReadMs] = await Promise.all([
    until(() => {
      const article = readText(JSON.parse(articles.next().value as string) as { id: string; text: string });
      const extraction = extract(article);
      return () => storeArticle(database, article, extraction).then(() => stored++);
    }),
    until(() => () => database.reads.pool.query(PAGE)),
    work().finally(() => {
      isDone = true;
      seconds = (performance.now() - began) / 1000;
    }),
  ]);
  return { seconds, stored, longestWriteMs, longestReadMs };
}

await main();
