import type pg from 'pg';
import { hardyPool, type Site } from './arena.js';
import type { Server } from './server.js';

/** A server of a round's own, with a database that has all tables and no rows. */
export interface OwnServer {
  readonly server: Server;
  readonly url: string;
  /** What commands are started with; by the folder of the round, its processes are known (rounds.ts). */
  readonly env: Readonly<Record<string, string>>;
  readonly pool: pg.Pool;
}

/** Plays on a server that is ended afterwards. */
export async function onServer<T>(
  { folder }: Pick<Site, 'folder'>,
  starting: Promise<Server>,
  play: (own: OwnServer) => Promise<T>,
): Promise<T> {
  const server = await starting;
  try {
    const url = await server.database('played');
    const pool = hardyPool(url);
    try {
      return await play({ server, url, env: { DATABASE_URL: url, DRILL_ROUND: `${folder}/` }, pool });
    } finally {
      await pool.end();
    }
  } finally {
    await server.stop().catch(() => undefined);
  }
}
