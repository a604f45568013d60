import { loadConfig } from '../config.js';
import { type Database, openDatabase } from '../database/client.js';
import type { RunningServer } from '../http/server.js';
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
  // Read by graphql-js as it is loaded: unless told so, it examines its own types at every step of every query.
  process.env['NODE_ENV'] ??= 'production';
  const ending = listenForEnd(() => process.stderr.write('\nStopping; once more stops at once.\n'));
  try {
    // Loading takes as long as Postgres takes to start: both at once.
    const loading = import('../http/server.js');
    loading.catch(() => undefined); // Told where it is awaited, unless the database fails first.
    const database = await openDatabase(config);
    try {
      if (config.samples && !ending.signal.aborted) await storeSamples(database, ending.signal);
      if (!ending.signal.aborted) await catchUp(database, ending.signal);
      if (ending.signal.aborted) return exitCode.done;
      const { startServer } = await loading;
      const { createLog } = await import('../http/log.js');
      const log = createLog(config.logLevel ?? (process.stderr.isTTY ? 'warn' : 'info'));
      const { startTracing } = await import('../http/tracing.js');
      const tracing = await startTracing();
      try {
        await answerUntilEnd(await startServer({ database, config, log, tracing }), database, ending.signal);
      } finally {
        await tracing?.close();
      }
    } finally {
      await database.close();
    }
    return exitCode.done;
  } finally {
    ending.forget();
  }
}

async function storeSamples(database: Database, stop: AbortSignal): Promise<void> {
  const { loadSamples, samplesAreWanted } = await import('../ingestion/samples.js');
  if (!(await samplesAreWanted(database))) return;
  process.stdout.write('Storing the sample articles, since there are no others …\n');
  process.stdout.write(`Stored ${await loadSamples(database, stop)} of them.\n\n`);
}

/** After an update that brought look-ups, utterances or names of outlets: what was stored before gets its own. */
async function catchUp(database: Database, stop: AbortSignal): Promise<void> {
  const { joinOutlets } = await import('../ingestion/joining-outlets.js');
  const outlets = await joinOutlets(database);
  if (outlets > 0)
    process.stdout.write(`Joined ${outlets} outlets that were stored by their domain and by their name.\n`);
  const { listEarlierSpeakers } = await import('../ingestion/earlier-speakers.js');
  const speakers = await listEarlierSpeakers(database, stop);
  if (speakers > 0) process.stdout.write(`Listed ${speakers} speakers stored earlier under their other spellings.\n`);
  const { groupEarlierQuotes } = await import('../ingestion/earlier-quotes.js');
  const done = await groupEarlierQuotes(database, stop, (count) => {
    if (count % 10_000 === 0) process.stdout.write(`Looking for quotes of the same words: ${count} done …\n`);
  });
  if (done > 0) process.stdout.write(`Found the utterances of ${done} quotes stored earlier.\n\n`);
}

async function answerUntilEnd(server: RunningServer, { pool }: Database, end: AbortSignal): Promise<void> {
  try {
    process.stdout.write(
      `Quotewire answers on ${server.url}/graphql (in a browser: a page to write queries in).\n` +
        `To search and read: ${server.url}\n\n` +
        `${await firstQuery(pool, server.url)}\nCtrl-C stops it.\n`,
    );
    await ended(end);
  } finally {
    await server.close();
  }
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
