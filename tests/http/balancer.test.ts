import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { hostileRequests, send } from '../../bench/hostile/requests.js';
import { openDatabase } from '../../src/database/client.js';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { asking } from '../support/api.js';
import { type Balancer, hasBalancer, startBalancer } from '../support/balancer.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeNewsroom, stories } from '../support/newsroom.js';
import { storeStory } from '../support/stories.js';
import { subscribe } from '../support/subscriber.js';

(hasBalancer() ? describe : describe.skip)('two services behind a balancer', () => {
  let db: TestDatabase;
  const servers: RunningServer[] = [];
  const closings: (() => Promise<void>)[] = [];
  let balancer: Balancer;
  beforeAll(async () => {
    db = await createTestDatabase();
    await storeNewsroom(db.database);
    for (let number = 0; number < 2; number++) {
      const database = await openDatabase(db.config);
      const config = {
        ...db.config,
        trustedProxies: ['loopback'],
        budget: { address: 5000, key: 0 },
        stopping: { drain: 1000, grace: 5000 },
      };
      const server = await startServer({ database, config });
      servers.push(server);
      closings.push(async () => {
        await server.close();
        await database.close();
      });
    }
    balancer = await startBalancer(servers.map(({ url }) => url));
  }, 60_000);
  afterAll(async () => {
    await Promise.all(closings.map((close) => close()));
    await balancer.stop();
    await db.drop();
  });

  const from = (address: string) => asking({ ...servers[0]!, url: balancer.url }, { 'x-forwarded-for': address });

  test('hostile requests are refused as they are without it', async () => {
    for (const request of hostileRequests.filter(({ code }) => code !== 'REQUEST_TOO_LARGE')) {
      const response = await send(balancer.url, request);
      const { errors } = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
      // The budget of whoever asks this much ends on the way.
      expect([request.code, 'RATE_LIMITED']).toContain(errors?.[0]?.extensions?.code);
    }
  });

  test('subscribers of either service hear of what the other one stores', async () => {
    const subscribers = await Promise.all(
      Array.from({ length: 6 }, () =>
        subscribe<{ quoteAdded: { text: string } }>(balancer.url, 'subscription { quoteAdded { text } }', {}),
      ),
    );
    await storeStory(db.database, { ...stories.herald, url: 'https://said.example/balanced', outlet: 'Balance Daily' });
    for (const subscriber of subscribers) {
      expect((await subscriber.until(stories.herald.quotes.length)).length).toBe(stories.herald.quotes.length);
      subscriber.close();
    }
  });

  test('a service that is stopped for an update loses no request', async () => {
    let [asked, isOver] = [0, false];
    const readers = Array.from({ length: 4 }, async (_, reader) => {
      const api = from(`198.51.100.${reader}`);
      while (!isOver) {
        asked++;
        expect(await api.data('{ speaker(slug: "ines-vartan") { name } }')).toEqual({
          speaker: { name: 'Ines Vartan' },
        });
      }
    });
    await pause(300);
    await closings.shift()!();
    await pause(600);
    isOver = true;
    await Promise.all(readers);
    expect(asked).toBeGreaterThan(20);
  });
});
