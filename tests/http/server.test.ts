import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import pg from 'pg';
import { ListenError } from '../../src/http/errors.js';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
const running: RunningServer[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
}, 60_000);
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});
afterAll(() => db.drop());

async function start(options: Partial<Parameters<typeof startServer>[0]> = {}): Promise<RunningServer> {
  const server = await startServer({ ...db, ...options });
  running.push(server);
  return server;
}

const SLOW = { query: '{ outlets { nodes { name } } }' };

/** Keeps every read of outlets waiting until the function returned is called. */
async function lockOutlets(): Promise<() => Promise<void>> {
  const client = await db.database.pool.connect();
  await client.query('BEGIN');
  await client.query('LOCK TABLE outlet IN ACCESS EXCLUSIVE MODE');
  return async () => {
    await client.query('ROLLBACK');
    client.release();
  };
}

/** Waits until a statement hangs on the lock. */
async function untilWaiting(): Promise<void> {
  for (;;) {
    const { rows } = await db.database.pool.query(
      "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
    );
    if (rows.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('the address', () => {
  test('is one that people can open', async () => {
    expect((await start()).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect((await start({ config: { ...db.config, host: '0.0.0.0' } })).url).toMatch(/^http:\/\/localhost:\d+$/);
  });

  test('that is taken is an error that names the port and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      const refused = startServer({ ...db, config: { ...db.config, port } });
      await expect(refused).rejects.toThrow(ListenError);
      await expect(refused).rejects.toThrow(
        /^Port \d+ of 127\.0\.0\.1 is taken by another program\. Stop it, or choose another port: PORT=\d+$/,
      );
    } finally {
      other.close();
    }
  });

  test('that is none of this machine is an error that says so', async () => {
    await expect(startServer({ ...db, config: { ...db.config, host: '192.0.2.1' } })).rejects.toThrow(
      'This machine has no address 192.0.2.1.',
    );
  });
});

describe('paths', () => {
  test('others are not found, and say where to look', async () => {
    const { url } = await start();
    for (const path of ['/nothing', '/graphql/more', '//', '/%00']) {
      const response = await fetch(url + path);
      expect([response.status, await response.text()]).toEqual([
        404,
        'There is nothing here. The pages begin at /, the API is at /graphql\n',
      ]);
    }
  });
});

describe('/healthz', () => {
  test('answers as long as the process lives, database or not', async () => {
    const gone = new pg.Pool({ host: '127.0.0.1', port: 1 });
    const { url } = await start({ database: { ...db.database, reads: { pool: gone, prepared: true } } });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    await gone.end();
  });
});

describe('/readyz', () => {
  const ready = async (url: string) => {
    const response = await fetch(`${url}/readyz`);
    return [response.status, (await response.text()).trim()];
  };

  test('is 200 with a database that has all its tables', async () => {
    expect(await ready((await start()).url)).toEqual([200, 'ready']);
  });

  test('is 503 while migrations are pending', async () => {
    const { url } = await start();
    await db.database.pool.query('UPDATE "_prisma_migrations" SET rolled_back_at = now()');
    expect(await ready(url)).toEqual([503, expect.stringContaining('not ready: migrations are pending: ')]);
    await db.database.pool.query('UPDATE "_prisma_migrations" SET rolled_back_at = NULL');
    expect(await ready(url)).toEqual([200, 'ready']);
  });

  test('is 503 without a database', async () => {
    const gone = new pg.Pool({ host: '127.0.0.1', port: 1 });
    const { url } = await start({ database: { ...db.database, reads: { pool: gone, prepared: true } } });
    expect(await ready(url)).toEqual([503, 'not ready: the database cannot be reached']);
    await gone.end();
  });
});

describe('close', () => {
  test('lets a request in flight finish, says that it is not ready and takes no new ones', async () => {
    const server = await start();
    const unlock = await lockOutlets();
    // Two requests on one connection: the second is answered after the first, when the server is closing already.
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
    const ended = new Promise((resolve) => socket.once('close', resolve));
    const body = JSON.stringify(SLOW);
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await untilWaiting();
    const closing = server.close();
    socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\n\r\n');
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    await unlock();
    await closing;
    await ended;
    expect(received).toContain('{"data":{"outlets":{"nodes":[]}}');
    expect(received).toMatch(/HTTP\/1\.1 503 [^]*not ready: shutting down/);
  });

  test('does not wait for connections that are kept open for later', async () => {
    const server = await start();
    await (await fetch(`${server.url}/healthz`)).text();
    const start_ = Date.now();
    await server.close();
    expect(Date.now() - start_).toBeLessThan(4000); // Node itself would let go after five seconds.
  });

  test('can be asked for twice', async () => {
    const server = await start();
    await Promise.all([server.close(), server.close()]);
    await server.close();
  });
});
