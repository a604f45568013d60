import { loadConfig } from '../config.js';
import { type Database, openDatabase } from '../database/client.js';
import { startServer } from '../http/server.js';
import { loadSamples } from '../ingestion/samples.js';
import { exitCode } from './failures.js';
import { firstQuery } from './first-query.js';
import { listenForEnd } from './signals.js';

/**
 * Database up, tables up to date, sample articles where there are none, HTTP on `PORT`; until a signal ends it.
 *
 * @returns the exit code: 0 after a signal, once requests in flight are answered and everything is closed
 */
export async function serveCommand(): Promise<number> {
  const config = loadConfig();
  const ending = listenForEnd(() => process.stderr.write('\nStopping; once more stops at once.\n'));
  try {
    const database = await openDatabase(config);
    try {
      if (config.samples && !ending.signal.aborted && (await isEmpty(database))) {
        process.stdout.write('The database is empty: storing the sample articles …\n');
        process.stdout.write(`Stored ${await loadSamples(database)} articles.\n`);
      }
      if (ending.signal.aborted) return exitCode.done;
      const server = await startServer({ database, config });
      try {
        process.stdout.write(
          `Quotewire answers on ${server.url}/graphql\n\n${await firstQuery(database.pool, server.url)}\n`,
        );
        process.stdout.write('Ctrl-C stops it.\n');
        await ended(ending.signal);
      } finally {
        await server.close();
      }
    } finally {
      await database.close();
    }
    return exitCode.done;
  } finally {
    ending.forget();
  }
}

async function isEmpty({ pool }: Database): Promise<boolean> {
  const { rows } = await pool.query<{ empty: boolean }>('SELECT NOT EXISTS (SELECT FROM article) AS empty');
  return rows[0]!.empty;
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
