import pg from 'pg';

/**
 * Asks whether the other end is still there, where nothing has come from it for so long (in milliseconds). A machine that
 * vanishes says no goodbye, and whoever waits for its answer would wait for good.
 */
const ASKING = { keepAlive: true, keepAliveInitialDelayMillis: 15_000 } as const;

/**
 * The same asked by Postgres, which by default does so after two hours. What is on its way to a machine that has vanished
 * is sent again for a quarter of an hour, unless told otherwise, and nothing is asked meanwhile.
 */
const ASKING_BACK = {
  tcp_keepalives_idle: '15s',
  tcp_keepalives_interval: '5s',
  tcp_keepalives_count: '3',
  tcp_user_timeout: '30s',
} as const;

/** A pool that its process outlives: an error of a connection that nobody listens for would end it. */
export function poolOf(options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ ...ASKING, ...options });
  // A server that stops ends idle connections; the pool makes new ones.
  pool.on('error', () => undefined);
  // It may end one at the moment in which that is handed to somebody, who is told by the next query.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** A connection that its process outlives; not connected yet. */
export function clientOf(options: pg.ClientConfig): pg.Client {
  const client = new pg.Client({ ...ASKING, ...options });
  client.on('error', () => undefined);
  return client;
}

/** Lets Postgres end this connection, and what it holds locked, half a minute after this machine has vanished. */
export async function endedWithMachine(client: pg.Client): Promise<void> {
  await client.query(
    Object.entries(ASKING_BACK)
      .map(([name, value]) => `SET ${name} = '${value}'`)
      .join('; '),
  );
}
