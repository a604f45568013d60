import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config.js';
import { type Database, openDatabase } from '../../src/database/client.js';
import { inTransaction } from '../../src/ingestion/transaction.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

/** ReadyForQuery and ErrorResponse of the PostgreSQL protocol 3.0 (Frontend/Backend Protocol, Message Formats). */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x49]);
const FIELDS = 'SFATAL\0VFATAL\0C57P01\0Mterminating connection due to administrator command\0\0';
const FAREWELL = Buffer.concat([Buffer.from('E'), Buffer.from([0, 0, 0, 4 + FIELDS.length]), Buffer.from(FIELDS)]);

let db: TestDatabase;
let database: Database;
let proxy: Server;
/** How many connections are still to be ended in the same breath in which they are ready. */
let toEnd = 0;

beforeAll(async () => {
  db = await createTestDatabase();
  const target = new URL(db.url);
  proxy = createServer((client: Socket) => {
    const server = connect(Number(target.port), target.hostname);
    server.on('data', (data: Buffer) => {
      const isEnded = toEnd > 0 && data.subarray(-READY.length).equals(READY);
      if (isEnded) toEnd--;
      client.write(isEnded ? Buffer.concat([data, FAREWELL]) : data);
      if (isEnded) client.end();
    });
    client.on('data', (data) => server.write(data));
    for (const [one, other] of [
      [client, server],
      [server, client],
    ] as const) {
      one.on('close', () => other.destroy());
      one.on('error', () => undefined);
    }
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const url = new URL(db.url);
  url.hostname = '127.0.0.1';
  url.port = String((proxy.address() as AddressInfo).port);
  database = await openDatabase(loadConfig({ DATABASE_URL: url.href, QUOTEWIRE_DIRECT_URL: db.url }));
}, 60_000);
afterAll(async () => {
  await database.close();
  proxy.close();
  await db.drop();
});

test('a connection that the server ends as it is handed out fails what it was for, and the process goes on', async () => {
  toEnd = 1;
  await expect(inTransaction(database, [1n], () => Promise.resolve('done'))).rejects.toThrow();
  expect(toEnd).toBe(0);
  expect(await inTransaction(database, [1n], () => Promise.resolve('done'))).toBe('done');
});
