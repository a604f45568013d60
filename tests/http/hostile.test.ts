import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { connect } from 'node:net';
import { hostileRequests, send } from '../../bench/hostile/requests.js';
import { type Api, startApi } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
}, 60_000);
afterAll(() => api.close());

describe('a request made to cost much', () => {
  test.each(hostileRequests.map((request) => [request.name, request] as const))('%s is refused', async (_, request) => {
    const response = await send(api.server.url, request);
    const { errors } = (await response.json()) as { errors?: { message: string; extensions?: { code?: string } }[] };
    expect(`${errors?.[0]?.extensions?.code}: ${errors?.[0]?.message}`).toMatch(`${request.code}: `);
    // What people read, not what was sent.
    expect(errors?.[0]?.message.length).toBeLessThan(400);
    expect(errors?.length).toBeLessThanOrEqual(6);
  });
});

test('two hundred requests that never end hold nobody up, and are closed', async () => {
  const { port } = new URL(api.server.url);
  const slow = Array.from({ length: 200 }, () => connect(Number(port), '127.0.0.1'));
  await Promise.all(slow.map((socket) => once(socket, 'connect')));
  const closed = slow.map((socket) => {
    socket.resume().on('error', () => {});
    return once(socket, 'close');
  });
  // A letter now and then is no sign of life.
  const trickle = setInterval(() => slow.forEach((socket) => socket.writable && socket.write('x-more: a\r\n')), 1000);
  for (const socket of slow) socket.write('POST /graphql HTTP/1.1\r\nhost: quotewire\r\n');
  expect(await api.data('{ speaker(slug: "ines-vartan") { name } }')).toEqual({ speaker: { name: 'Ines Vartan' } });
  await Promise.all(closed);
  clearInterval(trickle);
}, 60_000);
