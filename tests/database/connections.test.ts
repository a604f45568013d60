import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { clientOf, endedWithMachine, poolOf } from '../../src/database/connections.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

let db: TestDatabase;
beforeAll(async () => void (db = await createTestDatabase()), 60_000);
afterAll(() => db.drop());

const KEEPALIVE = 2;

/** In how many seconds each end of a connection asks whether the other one is still there; from what Linux says of them. */
async function asking(client: pg.ClientBase): Promise<Record<'ours' | 'theirs', number>> {
  const { rows } = await client.query<{ ours: number; theirs: number }>(
    'SELECT inet_client_port() AS ours, inet_server_port() AS theirs',
  );
  const { ours, theirs } = rows[0]!;
  for (;;) {
    const [one, other] = [waitOf(ours, theirs), waitOf(theirs, ours)];
    if (one !== null && other !== null) return { ours: one, theirs: other };
    await pause(10); // What was sent last is still to be confirmed.
  }
}

function waitOf(from: number, to: number): number | null {
  const sockets = readFileSync('/proc/net/tcp', 'utf8').trim().split('\n').slice(1);
  const [timer, left] = sockets
    .map((line) => line.trim().split(/\s+/u))
    .find(([, local, remote]) => portOf(local!) === from && portOf(remote!) === to)![5]!
    .split(':')
    .map((hex) => Number.parseInt(hex, 16));
  return timer === KEEPALIVE ? left! / 100 : null;
}
const portOf = (address: string): number => Number.parseInt(address.split(':')[1]!, 16);

const onLinux = process.platform === 'linux' ? describe : describe.skip;

onLinux('a machine that has vanished', () => {
  test('is missed by a pool, which would wait for its answer for good', async () => {
    const pool = poolOf({ connectionString: db.url, max: 1 });
    const client = await pool.connect();
    expect((await asking(client)).ours).toBeLessThanOrEqual(15);
    client.release();
    await pool.end();
  });

  test('is missed by Postgres where something is locked for it', async () => {
    const client = clientOf({ connectionString: db.url });
    await client.connect();
    const before = await asking(client);
    expect(before.ours).toBeLessThanOrEqual(15);
    expect(before.theirs).toBeGreaterThan(60);
    await endedWithMachine(client);
    expect((await asking(client)).theirs).toBeLessThanOrEqual(15);
    const { rows } = await client.query('SHOW tcp_user_timeout');
    expect(rows).toEqual([{ tcp_user_timeout: '30000' }]);
    await client.end();
  });
});
