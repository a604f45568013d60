import { realpathSync } from 'node:fs';
import pg from 'pg';
import { DatabaseError } from '../errors.js';
import { SUPERUSER } from './cluster.js';
import { type Postmaster, runningPostmaster } from './postmaster.js';
import { pause } from './processes.js';

const PATIENCE = 600_000;

/**
 * The server that runs on this cluster, by whomever of us it was started; null if none does. One that is still
 * starting or already stopping is waited for.
 *
 * @throws DatabaseError if one runs there that Quotewire did not start
 */
export async function findServer(cluster: string, password: string): Promise<Postmaster | null> {
  for (const deadline = performance.now() + PATIENCE; ; await pause(30)) {
    const postmaster = runningPostmaster(cluster);
    if (postmaster === null) return null;
    const answer = postmaster.status === 'ready' ? await ask(postmaster, cluster, password) : 'not yet';
    if (answer === 'ours') return postmaster;
    if (answer === 'strange') {
      throw new DatabaseError(
        `A server that Quotewire did not start runs on ${cluster} (process ${postmaster.pid}). ` +
          'Stop it, or set QUOTEWIRE_DATA to another folder.',
      );
    }
    if (performance.now() > deadline) {
      throw new DatabaseError(
        `The server on ${cluster} (process ${postmaster.pid}) has been ${postmaster.status || 'starting'} for ten minutes. Try again later.`,
      );
    }
  }
}

/** Asks the server at that port which cluster it serves; only ours knows the password. */
async function ask({ port }: Postmaster, cluster: string, password: string): Promise<'ours' | 'strange' | 'not yet'> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port,
    user: SUPERUSER,
    password,
    database: SUPERUSER,
    connectionTimeoutMillis: 10_000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>(`SELECT current_setting('data_directory') AS folder`);
    return rows[0] !== undefined && realpathSync(rows[0].folder) === realpathSync(cluster) ? 'ours' : 'strange';
  } catch (error) {
    const { code } = error as { code?: string };
    return code === '28P01' || code === '28000' ? 'strange' : 'not yet';
  } finally {
    await client.end().catch(() => undefined);
  }
}
