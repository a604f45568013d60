import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createBareDatabase } from '../support/database.js';
import { start } from './quotewire.js';

let db: Awaited<ReturnType<typeof createBareDatabase>>;
let collector: Server;
/** What the collector was sent: protobuf, in which texts stand as they are. */
const received: { readonly path: string; readonly type: string; readonly body: Buffer }[] = [];

beforeAll(async () => {
  db = await createBareDatabase();
  collector = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      received.push({
        path: request.url ?? '',
        type: request.headers['content-type'] ?? '',
        body: Buffer.concat(pieces),
      });
      response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end();
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => collector.once('listening', resolve));
}, 60_000);
afterAll(async () => {
  collector.close();
  await db.drop();
});

/** Asks a `serve` with these variables once, and gives what the collector had when it had ended. */
async function served(env: Record<string, string>): Promise<string> {
  received.length = 0;
  const run = start(['serve'], { DATABASE_URL: db.url, PORT: '0', QUOTEWIRE_CACHE_MB: '0', ...env });
  try {
    const [, url] = await run.saw(/answers on (http:\S+)\/graphql/);
    await fetch(`${url}/readyz`);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
      },
      body: JSON.stringify({ query: 'query Mine { outlet(slug: "nobody-of-this-slug") { name } }' }),
    });
    expect(response.status).toBe(200);
    await response.text();
  } finally {
    run.child.kill('SIGTERM');
  }
  expect(await run.ended).toMatchObject({ code: 0 });
  return Buffer.concat(received.map(({ body }) => body)).toString('latin1');
}

const endpoint = () => `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;

test('requests and their statements are traced where an exporter is named, without values', async () => {
  const sent = await served({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint(), OTEL_RESOURCE_ATTRIBUTES: 'desk=night' });
  expect(received.map(({ path, type }) => `${path} ${type}`)).toContain('/v1/traces application/x-protobuf');
  for (const text of ['POST /graphql', 'Mine', 'FROM outlet', 'postgresql', 'quotewire', 'desk', 'night']) {
    expect(sent).toContain(text);
  }
  // The trace that the client began, in the request's span and the statement's.
  const trace = Buffer.from('0af7651916cd43dd8448eb211c80319c', 'hex').toString('latin1');
  expect(sent.split(trace).length - 1).toBe(2);
  expect(sent).not.toContain('nobody-of-this-slug');
  expect(sent).not.toContain('readyz');
}, 120_000);

test('nothing is traced where none is', async () => {
  await served({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint(), OTEL_SDK_DISABLED: 'true' });
  expect(received).toEqual([]);
}, 120_000);
