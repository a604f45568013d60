import { createWriteStream, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fetcherOf } from '../../src/commands/fetcher.js';
import type { Config } from '../../src/config.js';
import type { Database } from '../../src/database/client.js';
import { Backlog } from '../../src/ingestion/queue/backlog.js';
import { enqueueInGroups, readAndEnqueue } from '../../src/ingestion/queue/enqueue.js';
import { ingestPaths } from '../../src/ingestion/run.js';
import { ALL_CORES, ParserThreads } from '../../src/ingestion/threads/parser-threads.js';
import { articleLines } from './articles.js';
import { cpuSeconds, serverCpuSeconds } from './cpu.js';

/** Articles in hand for each thread, as in the command. */
const IN_HAND = 64;
/** Articles with other words that warm the threads and the database. */
const WARM = 200;

/** See docs/queue.md. */
export interface QueueFigures {
  readonly queuedPerSecond: number;
  readonly queueCpuMs: number | null;
  readonly queueCpuMsService: number;
  readonly queueCpuMsPostgres: number | null;
}

/**
 * Queues generated JSON Lines for workers, as `ingest --queue` does; what it costs includes reading their texts.
 *
 * @param folder of the embedded database
 */
export async function measureQueue(
  database: Database,
  config: Config,
  folder: string,
  samples: string,
  count: number,
): Promise<QueueFigures> {
  const threads = new ParserThreads({
    jobs: ALL_CORES,
    memory: config.threadMemory,
    file: new URL('../../dist/ingestion/threads/thread.js', import.meta.url),
  });
  const backlog = new Backlog(database, Number.MAX_SAFE_INTEGER, new AbortController().signal);
  const enqueue = enqueueInGroups(database, 'backfill');
  const file = path.join(folder, 'queue.jsonl');
  const run = async (many: number): Promise<void> => {
    const { summary, error } = await ingestPaths(database, [file], {
      format: 'jsonl',
      inFlight: ALL_CORES * IN_HAND,
      store: (input) => backlog.add(() => readAndEnqueue(database, input, threads, enqueue)),
      fetcher: fetcherOf(config),
      stop: new AbortController().signal,
      onProgress: () => undefined,
    });
    if (error !== null) throw error;
    if (summary.queued !== many) throw new Error(`${summary.queued} of ${many} articles were queued`);
  };
  const cluster = path.join(folder, 'database', 'cluster');
  try {
    await pipeline(articleLines(samples, WARM, 'queue-warm'), createWriteStream(file));
    await run(WARM);
    await pipeline(articleLines(samples, count, 'queued'), createWriteStream(file));
    const [clock, service, postgres] = [performance.now(), cpuSeconds(), serverCpuSeconds(cluster)];
    await run(count);
    const queuedPerSecond = (1000 * count) / (performance.now() - clock);
    const each = (seconds: number): number => (1000 * seconds) / count;
    const queueCpuMsService = each(cpuSeconds() - service);
    const queueCpuMsPostgres = postgres === null ? null : each(serverCpuSeconds(cluster)! - postgres);
    const queueCpuMs = queueCpuMsPostgres === null ? null : queueCpuMsService + queueCpuMsPostgres;
    return { queuedPerSecond, queueCpuMs, queueCpuMsService, queueCpuMsPostgres };
  } finally {
    await threads.close();
    rmSync(file, { force: true });
  }
}
