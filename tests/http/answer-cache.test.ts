import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { scopes } from '../../src/access/keys.js';
import { createKey } from '../../src/access/store.js';
import { ChangeListener } from '../../src/database/listener.js';
import { inTransaction } from '../../src/ingestion/transaction.js';
import { AnswerCache, type KeptAnswer } from '../../src/http/answer-cache.js';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { asking, type Asking, startApi, type Api } from '../support/api.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeNewsroom, storeSeries } from '../support/newsroom.js';

describe('kept answers', () => {
  let db: TestDatabase;
  let listener: ChangeListener;
  const caches: AnswerCache[] = [];

  beforeAll(async () => {
    db = await createTestDatabase();
    listener = new ChangeListener(db.url);
    await heard('found');
  }, 60_000);
  afterAll(async () => {
    for (const cache of caches) cache.close();
    await listener.close();
    await db.drop();
  });

  /** Resolves when the listener is told so once more, after all that were told before. */
  function heard(what: 'changed' | 'lost' | 'found'): Promise<void> {
    return new Promise((resolve) => {
      const ignored = (): void => undefined;
      const hearer = { changed: ignored, lost: ignored, found: ignored };
      const forget = listener.tell({
        ...hearer,
        [what]: () => {
          setImmediate(() => forget());
          resolve();
        },
      });
    });
  }

  async function change(): Promise<void> {
    const changed = heard('changed');
    await inTransaction(db.database, [1n], (run) =>
      run({ name: null, text: 'UPDATE "_prisma_migrations" SET logs = NULL' }, []),
    );
    await changed;
  }

  function cacheOf(bytes = 1_000_000, over = listener): AnswerCache {
    const cache = new AnswerCache(over, bytes);
    caches.push(cache);
    return cache;
  }

  const kept = (text: string): KeptAnswer => ({ body: Buffer.from(text), etag: null, operation: null, isWhole: true });

  test('are given until something changes', async () => {
    const cache = cacheOf();
    expect(await cache.made('a', async () => 'one', kept)).toBe('one');
    expect(cache.get('a')?.body.toString()).toBe('one');
    await change();
    expect(cache.get('a')).toBeUndefined();
    expect(cache.statistics).toMatchObject({ hits: 1, misses: 1, entries: 0, bytes: 0 });
  });

  test('are none that were read before a change and are ready after it', async () => {
    const cache = cacheOf();
    let finish = (_: string): void => undefined;
    const old = cache.made('a', () => new Promise<string>((resolve) => (finish = resolve)), kept);
    await change();
    // Whoever asks after the change is given what is read after it.
    expect(await cache.made('a', async () => 'new', kept)).toBe('new');
    finish('old');
    expect(await old).toBe('old');
    expect(cache.get('a')?.body.toString()).toBe('new');
  });

  test('are made once for all who ask at the same time, and again after a failure', async () => {
    const cache = cacheOf();
    let made = 0;
    const ask = () => cache.made('a', async () => `answer ${++made}`, kept);
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(['answer 1', 'answer 1', 'answer 1']);
    const fail = () => cache.made('b', () => Promise.reject(new Error('It failed.')), kept);
    await expect(Promise.all([fail(), fail()])).rejects.toThrow('It failed.');
    expect(await cache.made('b', async () => 'works', kept)).toBe('works');
  });

  test('take no more bytes than they may', async () => {
    const cache = cacheOf(50_000);
    for (let number = 0; number < 100; number++) {
      await cache.made(`question ${number}`, async () => 'x'.repeat(4000), kept);
      expect(cache.statistics.bytes).toBeLessThanOrEqual(50_000);
    }
    expect(cache.statistics.entries).toBeGreaterThan(5);
    await cache.made('large', async () => 'x'.repeat(40_000), kept);
    expect(cache.get('large')).toBeUndefined();
    expect(cache.statistics.entries).toBeGreaterThan(5);
  });

  test('are none while changes go unheard', async () => {
    const cache = cacheOf();
    await cache.made('a', async () => 'one', kept);
    const [lost, found] = [heard('lost'), heard('found')];
    await found; // It is told of how things stand.
    await db.database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'quotewire listener' AND datname = current_database()`,
    );
    await lost;
    expect([cache.isOpen, cache.get('a')]).toEqual([false, undefined]);
    expect(await cache.made('a', async () => 'meanwhile', kept)).toBe('meanwhile');
    while (!listener.isListening) await new Promise((resolve) => setTimeout(resolve, 5));
    expect([cache.isOpen, cache.get('a')]).toEqual([true, undefined]);
  });

  test('are none where nothing listens, or nothing is to be kept', async () => {
    const deaf = new ChangeListener('postgres://nobody@127.0.0.1:1/nothing');
    for (const cache of [cacheOf(1_000_000, deaf), cacheOf(0)]) {
      expect(await cache.made('a', async () => 'one', kept)).toBe('one');
      expect([cache.isOpen, cache.get('a')]).toEqual([false, undefined]);
    }
    await deaf.close();
  });
});

describe('a server that keeps answers', () => {
  let api: Api;
  let desk: Asking;
  let server: RunningServer;
  let anybody: Asking;

  beforeAll(async () => {
    api = await startApi();
    await storeNewsroom(api.database);
    server = await startServer({ ...api, config: { ...api.config, cacheBytes: 10_000_000 } });
    anybody = asking(server, {});
    // Another server's: it changes what this one has kept.
    desk = await api.withKey();
    await untilKept();
  }, 60_000);
  afterAll(async () => {
    await server.close();
    await api.close();
  });

  const TEXTS = '{ quotes(first: 3) { nodes { id text status speaker { name } } } }';
  interface Texts {
    readonly quotes: { readonly nodes: readonly { id: string; text: string; status: string }[] };
  }

  /** Asks until the answer is a kept one. */
  async function untilKept(): Promise<void> {
    while ((await anybody.ask(TEXTS)).statements.length > 0);
  }
  /** Asks until the answer is another one; what another process changes is heard of a moment later. */
  async function until(isNew: (answer: Texts) => boolean): Promise<void> {
    for (;;) if (isNew(await anybody.data<Texts>(TEXTS))) return;
  }

  test('reads nothing for a question that was answered already', async () => {
    await untilKept();
    const { data, errors, statements } = await anybody.ask<Texts>(TEXTS);
    expect([data.quotes.nodes.length, errors, statements]).toEqual([3, [], []]);
  });

  test('answers anew after an article was stored', async () => {
    const count = async () =>
      (await anybody.data<{ quotes: { count: { value: number } } }>('{ quotes { count { value } } }')).quotes.count
        .value;
    const before = await count();
    await storeSeries(api.database, 1, 1);
    while ((await count()) === before);
    expect(await count()).toBe(before + 2);
  });

  test('answers anew after a correction elsewhere', async () => {
    await untilKept();
    const { quotes } = await anybody.data<Texts>(TEXTS);
    const { id } = quotes.nodes[0]!;
    await desk.data('mutation ($id: ID!) { confirmQuote(id: $id) { __typename } }', { id });
    await until(({ quotes: { nodes } }) => nodes[0]!.status === 'CONFIRMED');
    await desk.data('mutation ($id: ID!) { rejectQuote(id: $id) { __typename } }', { id });
    await until(({ quotes: { nodes } }) => nodes[0]!.id !== id);
  });

  test('answers anew at once after what it has changed itself', async () => {
    const own = asking(server, await keyHeaders());
    for (let round = 0; round < 5; round++) {
      await untilKept();
      const { quotes } = await anybody.data<Texts>(TEXTS);
      const { id } = quotes.nodes[0]!;
      await own.data('mutation ($id: ID!) { rejectQuote(id: $id) { __typename } }', { id });
      expect((await anybody.data<Texts>(TEXTS)).quotes.nodes[0]!.id).not.toBe(id);
    }
  });

  test('keeps nothing for who sends a key, and no answer in which something failed', async () => {
    await untilKept();
    const own = asking(server, await keyHeaders());
    expect((await own.ask(TEXTS)).statements).not.toEqual([]);
    const failing = '{ a: quotes(first: 1) { nodes { id } } speakers(first: 1, after: "nonsense") { nodes { id } } }';
    for (let round = 0; round < 2; round++) {
      const { errors, statements } = await anybody.ask(failing);
      expect([errors.length, statements.length]).toEqual([1, 1]);
    }
  });

  async function keyHeaders(): Promise<Record<string, string>> {
    const { key } = await createKey(api.database, { name: 'Own', scopes, expiresAt: null });
    return { authorization: `Bearer ${key}` };
  }
});
