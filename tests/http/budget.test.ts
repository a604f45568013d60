import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { scopes } from '../../src/access/keys.js';
import { createKey } from '../../src/access/store.js';
import type { Config } from '../../src/config.js';
import { Budget } from '../../src/http/budget.js';
import { RequestError } from '../../src/http/errors.js';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';

describe('a bucket of points', () => {
  /** Of 60 points a minute: one a second. */
  function bucket() {
    const clock = { seconds: 0 };
    const budget = new Budget({ address: 60, key: 600 }, () => clock.seconds * 1000);
    const refusal = (points: number, owner = 'a'): RequestError | null => {
      try {
        budget.of(null, () => owner)!.charge(points);
        return null;
      } catch (error) {
        return error as RequestError;
      }
    };
    return { clock, budget, refusal };
  }

  test('holds those of a minute and fills evenly', () => {
    const { clock, refusal } = bucket();
    expect(refusal(60)).toBeNull();
    expect(refusal(1)).toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
    clock.seconds += 10;
    expect(refusal(11)).toMatchObject({ headers: { 'retry-after': '1' } });
    expect(refusal(10)).toBeNull();
    clock.seconds += 1000;
    expect(refusal(61)).not.toBeNull();
    expect(refusal(60)).toBeNull();
  });

  test('is untouched by what it does not cover', () => {
    const { refusal } = bucket();
    expect(refusal(61)).not.toBeNull();
    expect(refusal(60)).toBeNull();
  });

  test('is somebody’s own; a key has another one than its address', () => {
    const { budget, refusal } = bucket();
    expect(refusal(60, 'a')).toBeNull();
    expect(refusal(60, 'b')).toBeNull();
    expect(() => budget.of('7', () => 'a')!.charge(600)).not.toThrow();
    expect(() => budget.of('8', () => 'a')!.charge(600)).not.toThrow();
    expect(() => budget.of('7', () => 'a')!.charge(1)).toThrow(RequestError);
  });

  test('is emptied, and no more, by a fine', () => {
    const { clock, budget, refusal } = bucket();
    budget.of(null, () => 'a')!.fine(1000);
    clock.seconds += 5;
    expect(refusal(5)).toBeNull();
  });

  test('is none where there is no limit', () => {
    expect(new Budget({ address: 0, key: 0 }).of(null, () => 'a')).toBeNull();
  });
});

describe('whoever asks', () => {
  let db: TestDatabase;
  const servers: RunningServer[] = [];
  beforeAll(async () => void (db = await createTestDatabase()), 60_000);
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
  });
  afterAll(() => db.drop());

  async function start(changes: Partial<Config>): Promise<(headers?: Record<string, string>) => Promise<Response>> {
    const server = await startServer({ ...db, config: { ...db.config, ...changes } });
    servers.push(server);
    return (headers = {}) =>
      fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query: '{ quotes(first: 100) { nodes { id text } } }' }),
      });
  }

  /** What it costs: the list and, a hundred times, the node's two fields and its list. */
  const COST = 301;

  test('is told what is left', async () => {
    const ask = await start({ budget: { address: 100_000, key: 0 } });
    for (const asked of [1, 2, 3]) {
      const response = await ask();
      const { extensions } = (await response.json()) as { extensions: { cost: { requested: number } } };
      expect(extensions.cost.requested).toBe(COST);
      expect(response.headers.get('ratelimit-policy')).toBe('"points";q=100000;w=60;qu="points"');
      const [, left, full] = /^"points";r=(\d+);t=(\d+)$/.exec(response.headers.get('ratelimit') ?? '')!;
      expect(Number(left)).toBeLessThanOrEqual(100_000);
      expect(Number(left)).toBeGreaterThanOrEqual(100_000 - asked * COST);
      expect(Number(full)).toBeLessThanOrEqual(1);
    }
  });

  test('is refused what its budget does not cover, and told when to come again', async () => {
    // Filled so slowly that nothing comes in while this runs.
    const ask = await start({ budget: { address: COST + 10, key: 0 } });
    expect((await ask()).status).toBe(200);
    const refused = await ask();
    expect(await refused.json()).toEqual({
      errors: [
        {
          message: expect.stringMatching(
            /^That costs 300 points, and of the 311 a minute .* are left\. Ask again in \d+ s\.$/,
          ),
          extensions: { code: 'RATE_LIMITED' },
        },
      ],
    });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(30);
    expect(refused.headers.get('ratelimit')).toMatch(/^"points";r=\d{1,2};t=\d\d$/);
    expect(refused.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('has another budget with a key', async () => {
    const ask = await start({ budget: { address: COST + 10, key: 0 } });
    const { key } = await createKey(db.database, { name: 'Desk', scopes, expiresAt: null });
    const authorization = `Bearer ${key}`;
    for (let round = 0; round < 3; round++) {
      const response = await ask({ authorization });
      expect([response.status, response.headers.get('ratelimit')]).toEqual([200, null]);
      await response.body?.cancel();
    }
  });

  test('is told apart by the address before a trusted proxy', async () => {
    const ask = await start({ budget: { address: COST + 10, key: 0 }, trustedProxies: ['loopback'] });
    const statusFrom = async (address: string) => (await ask({ 'x-forwarded-for': address })).status;
    expect([
      await statusFrom('198.51.100.1'),
      await statusFrom('198.51.100.2'),
      await statusFrom('198.51.100.1'),
    ]).toEqual([200, 200, 429]);
  });

  test('pays one point for an answer that is kept', async () => {
    const ask = await start({ budget: { address: 30_000, key: 0 }, cacheBytes: 1_000_000 });
    const left = async (): Promise<number> => {
      const response = await ask();
      expect(response.status).toBe(200);
      await response.body?.cancel();
      return Number(/r=(\d+)/.exec(response.headers.get('ratelimit') ?? '')![1]);
    };
    // None is kept until the server hears of changes.
    for (let before = await left(); ;) {
      const after = await left();
      if (before - after <= 1) break;
      before = after;
    }
  });
});
