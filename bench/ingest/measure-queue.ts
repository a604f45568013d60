import { createWriteStream, rmSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Config } from '../../src/config.js';
import type { Database } from '../../src/database/client.js';
import { Backlog } from '../../src/ingestion/queue/backlog.js';
import { enqueueInGroups, readAndEnqueue } from '../../src/ingestion/queue/enqueue.js';
import { articleLines } from './articles.js';
import { known } from './cpu.js';
import { readFileInto, spentOn, warmThreads } from './ingesting.js';

/** Articles with other words that warm the database. */
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
  const file = path.join(folder, 'queue.jsonl');
  const cluster = path.join(folder, 'database', 'cluster');
  const threads = await warmThreads(config, samples, file);
  const backlog = new Backlog(database, Number.MAX_SAFE_INTEGER, new AbortController().signal);
  const enqueue = enqueueInGroups(database, 'backfill');
  const run = async (many: number): Promise<void> => {
    const { queued } = await readFileInto(database, config, file, (input) =>
      backlog.add(() => readAndEnqueue(database, input, threads, enqueue)),
    );
    if (queued !== many) throw new Error(`${queued} of ${many} articles were queued`);
  };
  try {
    await pipeline(articleLines(samples, WARM, 'queue-warm'), createWriteStream(file));
    await run(WARM);
    await pipeline(articleLines(samples, count, 'queued'), createWriteStream(file));
    const { clock, service, postgres } = await spentOn(cluster, () => run(count));
    const each = (seconds: number): number => (1000 * seconds) / count;
    return {
      queuedPerSecond: count / clock,
      queueCpuMs: known(each(service + postgres)),
      queueCpuMsService: each(service),
      queueCpuMsPostgres: known(each(postgres)),
    };
  } finally {
    await threads.close();
    rmSync(file, { force: true });
  }
}
