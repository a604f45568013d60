import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { scopes } from '../../src/access/keys.js';
import { createKey } from '../../src/access/store.js';
import type { Config } from '../../src/config.js';
import { createLog, type Log } from '../../src/http/log.js';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { temporaryFolder } from '../support/folders.js';
import { storeNewsroom } from '../support/newsroom.js';
import { subscribe } from '../support/subscriber.js';

const TRUSTED = 'query Trusted { quotes(first: 1) { nodes { text } } }';

let db: TestDatabase;
let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let trustedDocuments: string;
const servers: RunningServer[] = [];
const lines: string[] = [];
const log: Log = createLog('debug', (line) => void lines.push(line));

beforeAll(async () => {
  [db, folder] = await Promise.all([createTestDatabase(), temporaryFolder()]);
  await storeNewsroom(db.database);
  trustedDocuments = path.join(folder.folder, 'documents.json');
  await writeFile(trustedDocuments, JSON.stringify({ [createHash('sha256').update(TRUSTED).digest('hex')]: TRUSTED }));
}, 60_000);
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  lines.length = 0;
});
afterAll(async () => {
  await db.drop();
  await folder.remove();
});

async function start(changes: Partial<Config> = {}): Promise<RunningServer> {
  const server = await startServer({ ...db, config: { ...db.config, trustedDocuments, ...changes }, log });
  servers.push(server);
  return server;
}

const ask = ({ url }: RunningServer, query: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });

/** What was logged of requests, once so many have ended. */
async function logged(count: number): Promise<Record<string, unknown>[]> {
  for (;;) {
    const told = lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ msg }) => msg === 'request');
    if (told.length >= count) return told;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

describe('the log', () => {
  test('has a line for each request, by an id that is also answered', async () => {
    const server = await start();
    const response = await ask(server, 'query Mine { quotes(first: 2) { nodes { text } } }');
    await fetch(`${server.url}/nothing?key=secret`);
    await fetch(`${server.url}/healthz`);
    expect(await logged(3)).toEqual([
      {
        level: 'info',
        time: expect.any(Number),
        request: response.headers.get('x-request-id'),
        method: 'POST',
        path: '/graphql',
        status: 200,
        ms: expect.any(Number),
        outcome: 'answered',
        operation: 'Mine',
        cost: 5,
        kept: false,
        msg: 'request',
      },
      expect.objectContaining({ level: 'info', path: '/nothing', status: 404 }),
      expect.objectContaining({ level: 'debug', path: '/healthz', status: 200 }),
    ]);
    expect(lines.join('')).not.toContain('secret');
  });

  test('goes by the id that a proxy gave, if it is one', async () => {
    const server = await start();
    const idOf = async (given: string) =>
      (await fetch(`${server.url}/healthz`, { headers: { 'x-request-id': given } })).headers.get('x-request-id');
    expect(await idOf('a1b2-c3/d4:e5')).toBe('a1b2-c3/d4:e5');
    for (const odd of ['two words', '<b>', 'x'.repeat(101), '']) {
      expect(await idOf(odd)).toMatch(/^[\w-]{8}-[0-9a-z]+$/);
    }
    expect(new Set((await logged(5)).map(({ request }) => request)).size).toBe(5);
  });

  test('says how a question ended', async () => {
    const server = await start({ budget: { address: 100, key: 0 } });
    await ask(server, '{ nothing }');
    await ask(server, '{ quotes(first: 1, after: "nonsense") { nodes { id } } }');
    await ask(server, '{ quotes(first: 100) { nodes { id } } }');
    expect((await logged(3)).map(({ outcome }) => outcome)).toEqual(['refused', 'failed', 'limited']);
  });

  test('never has a key or a password', async () => {
    const server = await start();
    const { key } = await createKey(db.database, { name: 'Desk', scopes, expiresAt: null });
    await ask(server, `query { speaker(slug: "${key}") { name } }`, { authorization: `Bearer ${key}` });
    await fetch(`${server.url}/${key}?key=${key}`);
    await logged(2);
    log.error({ err: new Error(`The key ${key} at postgres://press:sesame@db.example/quotes is odd.`) }, key);
    const written = lines.join('');
    expect(written).not.toContain(key.slice(16));
    expect(written).not.toContain('sesame');
    expect(written).toContain(
      `The key ${key.slice(0, 14)}_[redacted] at postgres://press:[redacted]@db.example/quotes`,
    );
  });
});

describe('/metrics', () => {
  const figures = async ({ url }: RunningServer) => (await fetch(`${url}/metrics`)).text();
  const valueOf = (text: string, series: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${series} `))
        ?.split(' ')
        .at(-1),
    );

  test('counts questions by the operations of trusted documents, and all others together', async () => {
    const server = await start();
    for (const query of [TRUSTED, TRUSTED, 'query Strange { __typename }', '{ nothing }']) await ask(server, query);
    await logged(4);
    const text = await figures(server);
    const count = (operation: string, outcome: string) =>
      valueOf(text, `quotewire_graphql_seconds_count{operation="${operation}",outcome="${outcome}",kept="false"}`);
    expect([count('Trusted', 'answered'), count('other', 'answered'), count('other', 'refused')]).toEqual([2, 1, 1]);
    expect(text).not.toContain('Strange');
    expect(valueOf(text, 'quotewire_graphql_points_total{operation="Trusted"}')).toBe(6);
    expect(valueOf(text, 'quotewire_http_requests_total{route="graphql",status="200"}')).toBe(4);
  });

  test('tells of pools, kept answers, subscribers, and the process', async () => {
    const server = await start({ cacheBytes: 1_000_000, budget: { address: 200, key: 0 } });
    while (valueOf(await figures(server), 'quotewire_listening') !== 1);
    await ask(server, TRUSTED);
    await ask(server, TRUSTED);
    await ask(server, '{ quotes(first: 100) { nodes { id } } }');
    const subscriber = await subscribe(server.url, 'subscription { quoteAdded { id } }');
    const text = await figures(server);
    expect(valueOf(text, 'quotewire_kept_answers')).toBe(1);
    expect(valueOf(text, 'quotewire_kept_answers_bytes')).toBeGreaterThan(100);
    expect(valueOf(text, 'quotewire_kept_answers_hits_total')).toBe(1);
    expect(valueOf(text, 'quotewire_subscribers')).toBe(1);
    expect(valueOf(text, 'quotewire_budget_refusals_total')).toBe(1);
    expect(valueOf(text, 'quotewire_pool_connections{pool="read",state="idle"}')).toBeGreaterThan(0);
    for (const series of ['process_cpu_seconds_total', 'nodejs_heap_size_used_bytes']) {
      expect(valueOf(text, series)).toBeGreaterThan(0);
    }
    expect(valueOf(text, 'nodejs_eventloop_lag_p99_seconds')).toBeGreaterThanOrEqual(0);
    subscriber.close();
  });

  test('invents no series for paths and methods of strangers', async () => {
    const server = await start();
    for (const place of ['/a', '/b/c', '/graphql%20', '/__proto__']) await fetch(server.url + place, { method: 'PUT' });
    await logged(4);
    const series = (await figures(server)).match(/^quotewire_http_requests_total\{.*$/gm);
    expect(series).toEqual(['quotewire_http_requests_total{route="other",status="404"} 4']);
  });

  test('may ask for a key, or be off', async () => {
    const guarded = await start({ metrics: 'key' });
    expect((await fetch(`${guarded.url}/metrics`)).status).toBe(401);
    const { key } = await createKey(db.database, { name: 'Monitor', scopes: [], expiresAt: null });
    expect((await fetch(`${guarded.url}/metrics`, { headers: { authorization: `Bearer ${key}` } })).status).toBe(200);
    expect((await fetch(`${(await start({ metrics: 'off' })).url}/metrics`)).status).toBe(404);
  });
});

describe('a server that is told to stop', () => {
  const statusOf = async (place: string) => (await fetch(place, { headers: { connection: 'close' } })).status;

  test('is not ready at once, and answers until nobody asks any more', async () => {
    const server = await start({ stopping: { drain: 1500, grace: 10_000 } });
    expect(await statusOf(`${server.url}/readyz`)).toBe(200);
    const closed = server.close();
    expect(await statusOf(`${server.url}/readyz`)).toBe(503);
    const response = await ask(server, '{ __typename }');
    expect([response.status, response.headers.get('connection')]).toEqual([200, 'close']);
    await closed;
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
  });

  /** Sends what it is given on one connection, and gives all that came back when that is closed. */
  function connection(server: RunningServer) {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    let received = '';
    socket.on('data', (piece: Buffer) => (received += piece.toString()));
    socket.on('error', () => undefined);
    return {
      send: (text: string) => void socket.write(text),
      closed: new Promise<string>((resolve) => socket.once('close', () => resolve(received))),
    };
  }

  const question = (query: string) => {
    const body = JSON.stringify({ query });
    return `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
  };

  /** Keeps every read of outlets waiting until the function returned is called; resolves when one waits. */
  async function holdingUp(server: RunningServer, send: () => void): Promise<() => Promise<void>> {
    const client = await db.database.pool.connect();
    await client.query('BEGIN; LOCK TABLE outlet IN ACCESS EXCLUSIVE MODE');
    send();
    for (let waits = 0; waits === 0;) {
      const { rows } = await db.database.pool.query<{ waits: number }>(
        `SELECT count(*)::int AS waits FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      );
      waits = rows[0]!.waits;
    }
    expect(server.url).toBeTruthy();
    return async () => {
      await client.query('ROLLBACK');
      client.release();
    };
  }

  test('finishes what it has begun and refuses what comes on a connection that is open', async () => {
    const server = await start();
    const { send, closed } = connection(server);
    const release = await holdingUp(server, () => send(question('{ outlets(first: 1) { nodes { slug } } }')));
    const stopped = server.close();
    send(question('{ __typename }'));
    await release();
    await stopped;
    expect(await closed).toMatch(/HTTP\/1\.1 200 [^]*"data":\{"outlets"[^]*HTTP\/1\.1 503 [^]*"code":"SHUTTING_DOWN"/);
  });

  test('waits no longer than it may', async () => {
    const server = await start({ stopping: { drain: 0, grace: 50 } });
    const { send, closed } = connection(server);
    const release = await holdingUp(server, () => send(question('{ outlets(first: 1) { nodes { slug } } }')));
    await server.close();
    expect(await closed).toBe('');
    await release();
  });
});
