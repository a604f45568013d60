import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArticleLine } from '../../src/article/jsonl.js';
import type { Database } from '../../src/database/client.js';
import { enqueueInGroups, readAndEnqueue } from '../../src/ingestion/queue/enqueue.js';
import { UNREAD } from '../../src/ingestion/queue/unread.js';
import { inThisThread } from '../../src/ingestion/threads/article-parser.js';
import { projectRoot } from '../../src/root.js';
import { articleLines } from './articles.js';

/** The share of the articles that warm the workers. */
const WARM = 0.3;

/** Articles a second that so many workers of one thread each read, as processes of their own, warm. */
async function rate(database: Database, samples: string, count: number, workers: number): Promise<number> {
  const enqueue = enqueueInGroups(database, 'backfill');
  const lines = [...articleLines(samples, count, `workers-${workers}`)];
  await Promise.all(lines.map((line) => readAndEnqueue(database, parseArticleLine(line), inThisThread, enqueue)));
  const command = path.join(projectRoot, 'bin/quotewire.js');
  const env = { ...process.env, DATABASE_URL: database.url };
  const children = Array.from({ length: workers }, () =>
    spawn(process.execPath, [command, 'worker', '--jobs', '1'], { env, stdio: 'ignore' }),
  );
  try {
    await left(database, count * (1 - WARM), children);
    const began = performance.now();
    const start = await unread(database);
    await left(database, 0, children);
    return start / ((performance.now() - began) / 1000);
  } finally {
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(children.map((child) => child.exitCode ?? once(child, 'exit')));
  }
}

/** What two workers of one thread each read in the time of one. */
export async function measureWorkers(
  database: Database,
  samples: string,
  count: number,
): Promise<{ workers2: number; workerPerSecond: number }> {
  const one = await rate(database, samples, count, 1);
  return { workers2: (await rate(database, samples, count, 2)) / one, workerPerSecond: one };
}

async function unread({ pool }: Database): Promise<number> {
  const sql = 'SELECT count(*)::int AS n FROM article WHERE extractor_version = $1';
  return (await pool.query<{ n: number }>(sql, [UNREAD])).rows[0]!.n;
}

async function left(database: Database, most: number, children: readonly ChildProcess[]): Promise<void> {
  while ((await unread(database)) > most) {
    if (children.some(({ exitCode }) => exitCode !== null)) throw new Error('a worker has ended');
    await pause(50);
  }
}
