import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Database } from '../../src/database/client.js';
import { UNREAD } from '../../src/ingestion/queue/unread.js';
import { ALL_CORES } from '../../src/ingestion/threads/parser-threads.js';
import { projectRoot } from '../../src/root.js';
import { startOurs } from '../api/servers.js';
import { articleLines } from './articles.js';

/** See docs/scaling.md. */
export interface ReadFigures {
  readonly readsP99QuietMs: number;
  readonly readsP99IngestMs: number;
  readonly readsP99IngestRatio: number;
  readonly readsP99WorkerMs: number;
  readonly readsP99WorkerRatio: number;
}

/** What readers ask: lists, a search, counts, a page with its quotes. */
const QUESTIONS = [
  '{ quotes(first: 20) { nodes { text speaker { name slug } outlet { name } article { title } } } }',
  '{ speakers(first: 10, orderBy: MOST_QUOTED) { nodes { name quoteCount quotes(first: 3) { nodes { text } } } } }',
  '{ quotes(first: 10, filter: { text: "council" }) { nodes { text speaker { name } } count { value } } }',
  '{ articles(first: 2) { nodes { title text quotes(first: 50) { nodes { text cue { text } speaker { name } } } } } }',
];
/** So many readers, and milliseconds from one answer to the next question: less than one core's work. */
const READERS = 4;
const PAUSE = 80;
/** Quiet and busy times take turns, so that whatever else the machine does hits them alike. */
const ROUNDS = 2;
const SECONDS = 6;
const WARM = 400;
/** More than can be read meanwhile. */
const ARTICLES = ALL_CORES * SECONDS * 100;

/** Compares what reads take while nothing else is done, beside an `ingest`, and beside a worker, of all cores each. */
export async function measureReads(database: Database, folder: string, samples: string): Promise<ReadFigures> {
  const served = await startOurs(database.url);
  const clients = new Pool(served.url, { connections: READERS });
  const [quiet, ingest, worker]: number[][] = [[], [], []];
  try {
    await ask(clients, { times: WARM }, []);
    for (let round = 0; round < ROUNDS; round++) {
      await ask(clients, { seconds: SECONDS }, quiet!);
      const file = path.join(folder, 'reads.jsonl');
      await pipeline(articleLines(samples, ARTICLES, `reads-${round}`), createWriteStream(file));
      await beside(database, ['ingest', file], 'TRUE', () => ask(clients, { seconds: SECONDS }, ingest!));
      await finished(database, ['ingest', file, '--queue']);
      await beside(database, ['worker'], `extractor_version <> '${UNREAD}'`, () =>
        ask(clients, { seconds: SECONDS }, worker!),
      );
      rmSync(file);
    }
  } finally {
    await clients.close();
    await served.stop();
  }
  const [still, besideIngest, besideWorker] = [quiet!, ingest!, worker!].map(p99) as [number, number, number];
  return {
    readsP99QuietMs: still,
    readsP99IngestMs: besideIngest,
    readsP99IngestRatio: besideIngest / still,
    readsP99WorkerMs: besideWorker,
    readsP99WorkerRatio: besideWorker / still,
  };
}

async function ask(clients: Pool, end: { times: number } | { seconds: number }, latencies: number[]): Promise<void> {
  const until = 'seconds' in end ? performance.now() + end.seconds * 1000 : Infinity;
  let turn = 0;
  const reader = async (): Promise<void> => {
    while (performance.now() < until && !('times' in end && turn >= end.times)) {
      const query = QUESTIONS[turn++ % QUESTIONS.length];
      const began = performance.now();
      const { body, statusCode } = await clients.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query }),
      });
      const answer = (await body.json()) as { errors?: { message: string }[] };
      if (statusCode !== 200 || answer.errors) throw new Error(`A read failed: ${answer.errors?.[0]?.message}`);
      latencies.push(performance.now() - began);
      if ('seconds' in end) await pause(PAUSE);
    }
  };
  await Promise.all(Array.from({ length: READERS }, reader));
}

/** Does something while a command is at work, from the first article on that is new, of those that a condition tells. */
async function beside(
  { pool, url }: Database,
  args: readonly string[],
  condition: string,
  work: () => Promise<void>,
): Promise<void> {
  const count = async (): Promise<number> =>
    (await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM article WHERE ${condition}`)).rows[0]!.n;
  const before = await count();
  const child = start(url, args);
  try {
    while ((await count()) === before) {
      if (child.exitCode !== null) throw new Error(`quotewire ${args[0]} has ended`);
      await pause(50);
    }
    await work();
    if (child.exitCode !== null) throw new Error(`quotewire ${args[0]} was done too early`);
  } finally {
    const ended = once(child, 'exit');
    if (child.exitCode === null && child.kill('SIGTERM')) await ended;
  }
}

async function finished({ url }: Database, args: readonly string[]): Promise<void> {
  const [code] = (await once(start(url, args), 'exit')) as [number];
  if (code !== 0) throw new Error(`quotewire ${args[0]} ended with ${code}`);
}

function start(url: string, args: readonly string[]) {
  const env = { ...process.env, DATABASE_URL: url };
  return spawn(process.execPath, [path.join(projectRoot, 'bin/quotewire.js'), ...args], { env, stdio: 'ignore' });
}

const p99 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(0.99 * (values.length - 1))]!;
