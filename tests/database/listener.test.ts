import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { ChangeListener } from '../../src/database/listener.js';
import { inTransaction } from '../../src/ingestion/transaction.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
beforeAll(async () => void (db = await createTestDatabase()), 60_000);
afterAll(() => db.drop());

/** What a listener heard, and a way to wait for more of it. */
function hearing(listener: ChangeListener) {
  const heard: string[] = [];
  let wake = (): void => undefined;
  const note = (word: string) => () => {
    heard.push(word);
    wake();
  };
  listener.tell({ changed: note('changed'), lost: note('lost'), found: note('found') });
  return {
    heard,
    async until(count: number): Promise<readonly string[]> {
      while (heard.length < count) await new Promise<void>((resolve) => (wake = resolve));
      return heard;
    },
  };
}

const write = () =>
  inTransaction(db.database, [1n], (run) =>
    run({ name: null, text: `UPDATE "_prisma_migrations" SET logs = NULL` }, []),
  );
const read = () => inTransaction(db.database, [1n], (run) => run({ name: null, text: 'SELECT FROM quote' }, []));

test('it hears of transactions that wrote something, and of no others', async () => {
  const listener = new ChangeListener(db.url);
  const { until } = hearing(listener);
  await until(1);
  await read();
  await write();
  await read();
  await write();
  expect(await until(3)).toEqual(['found', 'changed', 'changed']);
  await listener.close();
});

test('a connection that is silently gone is found out, and made anew', async () => {
  const { hostname, port } = new URL(db.url);
  // Between it and Postgres, something that stops passing on what is sent, and says nothing of it.
  let isSilent = false;
  const sockets = new Set<Socket>();
  const between = createServer((client) => {
    const server = connect(Number(port), hostname);
    for (const [from, to] of [
      [client, server],
      [server, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (piece) => void (isSilent || to.write(piece)));
      from.on('error', () => undefined);
    }
  }).listen(0, '127.0.0.1');
  await once(between, 'listening');
  const url = new URL(db.url);
  url.port = String((between.address() as AddressInfo).port);
  const listener = new ChangeListener(url.href, { heartbeat: 20, answer: 500, pause: 1, longestPause: 1 });
  const { until } = hearing(listener);
  await until(1);
  isSilent = true;
  await until(2);
  expect(listener.isListening).toBe(false);
  isSilent = false;
  expect(await until(3)).toEqual(['found', 'lost', 'found']);
  await write();
  expect((await until(4)).at(-1)).toBe('changed');
  await listener.close();
  for (const socket of sockets) socket.destroy();
  between.close();
});
