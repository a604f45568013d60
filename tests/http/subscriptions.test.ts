import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { onStatement } from '../../src/database/statement.js';
import { extract } from '../../src/extraction/index.js';
import { EXTRACTOR_VERSION } from '../../src/extraction/version.js';
import { type RunningServer, startServer } from '../../src/http/server.js';
import { enqueueOneByOne, readAndEnqueue } from '../../src/ingestion/queue/enqueue.js';
import { reextract } from '../../src/ingestion/reextract-all.js';
import { inThisThread } from '../../src/ingestion/threads/article-parser.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { storeNewsroom, stories } from '../support/newsroom.js';
import { storeStory } from '../support/stories.js';
import { subscribe, type Subscriber, type Way } from '../support/subscriber.js';

interface Added {
  readonly quoteAdded: { readonly id: string; readonly text: string; readonly speaker?: { name: string } | null };
}

let db: TestDatabase;
let server: RunningServer;
const open: Subscriber<Added>[] = [];
const others: RunningServer[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
  server = await startServer(db);
}, 60_000);
afterEach(async () => {
  for (const subscriber of open.splice(0)) subscriber.close();
  await Promise.all(others.splice(0).map((other) => other.close()));
});
afterAll(async () => {
  await server.close();
  await db.drop();
});

const QUERY = 'subscription ($filter: QuoteFilter) { quoteAdded(filter: $filter) { id text speaker { name } } }';

async function listen(filter: object = {}, url = server.url, way: Way = {}, query = QUERY): Promise<Subscriber<Added>> {
  const subscriber = await subscribe<Added>(url, query, { variables: { filter }, ...way });
  open.push(subscriber);
  return subscriber;
}

async function startLimited(subscribers: Partial<TestDatabase['config']['subscribers']>): Promise<RunningServer> {
  const { config } = db;
  const limited = { ...config, subscribers: { ...config.subscribers, ...subscribers } };
  const other = await startServer({ database: db.database, config: limited });
  others.push(other);
  return other;
}

let told = 0;
/** Stores an article with one quote of these words, a new one each time. */
async function say(words: string, speaker = 'Ines Vartan', url = `https://said.example/${++told}`): Promise<void> {
  await storeStory(db.database, {
    outlet: 'Ellery Courier',
    url,
    text: `“${words},” said ${speaker}. Number ${told}.`,
    quotes: [{ words: [`${words},`], cue: ['said', 'say', 'say'], source: speaker, speaker }],
    speakers: [{ name: speaker, type: 'person', aliases: [], roles: [] }],
  });
}

const textsOf = (answers: Subscriber<Added>['told']) => answers.map(({ data }) => data!.quoteAdded.text);

describe('a subscriber', () => {
  test('is told each quote once, in order, from the moment on that it is let in', async () => {
    await say('Before');
    const subscriber = await listen();
    await say('First');
    await say('Second', 'Tobias Renn');
    expect(await subscriber.until(2)).toEqual([
      { data: { quoteAdded: { id: expect.any(String), text: 'First,', speaker: { name: 'Ines Vartan' } } } },
      { data: { quoteAdded: { id: expect.any(String), text: 'Second,', speaker: { name: 'Tobias Renn' } } } },
    ]);
  });

  test('may ask by GET, as browsers do', async () => {
    const subscriber = await listen({}, server.url, { method: 'GET' });
    await say('Gotten');
    expect(textsOf(await subscriber.until(1))).toEqual(['Gotten,']);
  });

  test('is told of a newer version of an article what it adds, and nothing that stayed', async () => {
    const url = 'https://said.example/versions';
    await say('It stays', 'Ines Vartan', url);
    const subscriber = await listen();
    await storeStory(db.database, {
      outlet: 'Ellery Courier',
      url,
      text: '“It stays,” said Ines Vartan. “It comes,” said Ines Vartan.',
      quotes: [
        { words: ['It stays,'], cue: ['said', 'say', 'say'], source: 'Ines Vartan', speaker: 'Ines Vartan' },
        { words: ['It comes,'], cue: ['said', 'say', 'say'], source: 'Ines Vartan', speaker: 'Ines Vartan' },
      ],
      speakers: [{ name: 'Ines Vartan', type: 'person', aliases: [], roles: [] }],
    });
    await say('After it');
    expect(textsOf(await subscriber.until(2))).toEqual(['It comes,', 'After it,']);
  });

  test('is told of what waited for a worker, and of nothing that is only read again, where `reextract` reads it', async () => {
    await say('It was read');
    const text = '“It waits no longer,” said Ines Vartan.';
    await readAndEnqueue(db.database, { id: 'waiting', text }, inThisThread, enqueueOneByOne(db.database, 'live'));
    const subscriber = await listen();
    const options = { all: true, after: '0', stop: new AbortController().signal, onArticle: () => undefined };
    await reextract(db.database, { version: EXTRACTOR_VERSION, extract }, options);
    await say('Last');
    expect(textsOf(await subscriber.until(2))).toEqual(['It waits no longer,', 'Last,']);
  });

  test('is not told of a quote that somebody has rejected meanwhile', async () => {
    const subscriber = await listen();
    const client = await db.database.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query(
        `WITH changed AS (UPDATE quote SET status = 'REJECTED' WHERE id = (SELECT max(id) FROM quote) RETURNING id)
         INSERT INTO announcement (quote_ids) SELECT array_agg(id) FROM changed`,
      );
      await client.query('COMMIT');
    } finally {
      client.release();
    }
    await say('Not rejected');
    expect(textsOf(await subscriber.until(1))).toEqual(['Not rejected,']);
  });
});

test('a filter lets through what the list lets through', async () => {
  const other = await createTestDatabase();
  const own = await startServer(other);
  try {
    const filters = [
      {},
      { text: 'tide or "left in the dark" -moon' },
      { speakers: ['tobias-renn', 'odile-marchetti'] },
      { outlets: ['ellery-courier'] },
      { wires: ['Northline Wire'] },
      { kinds: ['MIXED'], minConfidence: 0.9 },
      { stances: ['DENY', 'WARN'] },
      { publishedFrom: '2026-03-10' },
      { language: 'fr' },
      { attributed: false },
      { status: ['CONFIRMED'] },
      { speakers: [] },
    ];
    const fields = 'id';
    const subscribers = await Promise.all(
      filters.map((filter) =>
        listen(
          filter,
          own.url,
          {},
          `subscription ($filter: QuoteFilter) { quoteAdded(filter: $filter) { ${fields} } }`,
        ),
      ),
    );
    const last = await listen({ text: 'opinions' }, own.url);
    await storeNewsroom(other.database);
    // The newest quote has been told: so have all before it, to everybody.
    await last.until(1);
    for (const [place, filter] of filters.entries()) {
      const response = await fetch(`${own.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `query ($filter: QuoteFilter) { quotes(first: 100, filter: $filter) { nodes { ${fields} } } }`,
          variables: { filter },
        }),
      });
      const { data } = (await response.json()) as { data: { quotes: { nodes: { id: string }[] } } };
      const ids = data.quotes.nodes.map(({ id }) => id).sort();
      const heard = await subscribers[place]!.until(ids.length);
      expect([filter, heard.map((answer) => answer.data!.quoteAdded.id).sort()]).toEqual([filter, ids]);
    }
  } finally {
    await own.close();
    await other.drop();
  }
});

test('what is told is read once, however many ask for the same, and each filter is tried once', async () => {
  const heardWith = async (subscribers: number): Promise<string[]> => {
    const all = await Promise.all(Array.from({ length: subscribers }, () => listen({ text: 'shared' })));
    const statements: string[] = [];
    const stop = onStatement((text) => statements.push(text));
    await say('A shared remark');
    await Promise.all(all.map((each) => each.until(1)));
    stop();
    for (const each of all) each.close();
    await Promise.all(all.map((each) => each.ended));
    // How often it looks for announcements depends on when it is woken.
    return statements.filter((text) => !text.includes('pg_snapshot_xmin') && text.startsWith('SELECT'));
  };
  const alone = await heardWith(1);
  expect(await heardWith(40)).toEqual(alone);
  expect(alone).toHaveLength(3); // The filter, the quote, its speaker.
});

describe('nothing is lost, and nothing told twice,', () => {
  const terminate = (condition: string) =>
    db.database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND ${condition}`,
    );

  test('when the connection that hears of quotes is cut', async () => {
    const subscriber = await listen();
    await terminate(`application_name = 'quotewire listener'`);
    for (let number = 1; number <= 5; number++) await say(`Cut ${number}`);
    const expected = [1, 2, 3, 4, 5].map((number) => `Cut ${number},`);
    expect(textsOf(await subscriber.until(5))).toEqual(expected);
    await say('Whole again');
    expect(textsOf(await subscriber.until(6))).toEqual([...expected, 'Whole again,']);
  });

  test('when all connections are cut', async () => {
    const subscriber = await listen();
    await say('Heard');
    await subscriber.until(1);
    await terminate('true');
    for (let number = 1; number <= 3; number++) await say(`All cut ${number}`);
    expect(textsOf(await subscriber.until(4))).toEqual(['Heard,', 'All cut 1,', 'All cut 2,', 'All cut 3,']);
  });

  test('when transactions commit in another order than they began', async () => {
    await say('Told by hand');
    const subscriber = await listen();
    const client = await db.database.pool.connect();
    try {
      await client.query('BEGIN');
      await client.query('INSERT INTO announcement (quote_ids) SELECT ARRAY[max(id)] FROM quote');
      await say('Overtakes');
      expect(textsOf(await subscriber.until(1))).toEqual(['Overtakes,']);
      await client.query(`SELECT pg_notify('quotewire_changes', '')`);
      await client.query('COMMIT');
    } finally {
      client.release();
    }
    expect(textsOf(await subscriber.until(2))).toEqual(['Overtakes,', 'Told by hand,']);
    await say('Goes on');
    expect(textsOf(await subscriber.until(3))).toEqual(['Overtakes,', 'Told by hand,', 'Goes on,']);
  });
});

test('announcements that are long past make room for those that come', async () => {
  const ids = async () =>
    (await db.database.pool.query('SELECT id FROM announcement ORDER BY id')).rows.map(({ id }) => id);
  await say('Old');
  const before = await ids();
  await db.database.pool.query(`SELECT setval('announcement_id_seq', $1::bigint + 99999)`, [before[2]]);
  await say('New');
  // Two for one.
  expect((await ids()).slice(0, -1)).toEqual(before.slice(2));
});

test('who does not read is cut off; the others are told', async () => {
  const { url } = await startLimited({ backlog: 100_000 });
  const aliases = Array.from({ length: 30 }, (_, number) => `a${number}: article { text }`).join(' ');
  const query = `subscription { quoteAdded { id text ${aliases} } }`;
  const slow = await listen({}, url, { reads: false }, query);
  const quick = await listen({}, url, {}, query);
  const long = 'word '.repeat(40_000);
  // Some megabytes lie with the operating system before any wait here.
  for (let number = 1; number <= 6; number++) {
    await say(`${long}${number}`);
    await quick.until(number);
  }
  slow.read();
  expect(await slow.ended).toBe('cut');
  expect(slow.told.length).toBeLessThan(6);
}, 60_000);

test('the end of the server ends streams with a word', async () => {
  const { url } = await startLimited({});
  const subscriber = await listen({}, url);
  await Promise.all(others.splice(0).map((other) => other.close()));
  expect(await subscriber.ended).toBe('complete');
});

describe('what is refused', () => {
  test('more subscriptions than one address may have, until one ends', async () => {
    const { url } = await startLimited({ each: 2 });
    const [first] = [await listen({}, url), await listen({ text: 'moon' }, url)];
    const refused = await listen({}, url);
    expect([refused.status, refused.rest()]).toEqual([429, expect.stringContaining('"code":"RATE_LIMITED"')]);
    first.close();
    // The server learns of it by the connection.
    for (;;) {
      const again = await listen({}, url);
      if (again.status === 200) break;
    }
  });

  test('more than the server may have', async () => {
    const { url } = await startLimited({ most: 1 });
    await listen({}, url);
    const refused = await listen({}, url);
    expect([refused.status, refused.rest()]).toEqual([503, expect.stringContaining('"code":"TOO_MANY_SUBSCRIBERS"')]);
  });

  test('a subscription that asks for no stream', async () => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'subscription { quoteAdded { id } }' }),
    });
    expect([response.status, await response.text()]).toEqual([
      406,
      expect.stringContaining('ask with the header \\"Accept: text/event-stream\\"'),
    ]);
  });

  test.each([
    ['subscription { nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { a: quoteAdded { id } b: quoteAdded { id } }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [QUERY, { filter: { minConfidence: 7 } }, 'BAD_USER_INPUT'],
    [QUERY, { filter: { text: 'a\u0000b' } }, 'BAD_USER_INPUT'],
  ])('%s with %j, on the stream as the protocol wants it', async (query, variables, code) => {
    const subscriber = await listen({}, server.url, { variables }, query);
    expect(await subscriber.ended).toBe('complete');
    expect(subscriber.told).toEqual([{ errors: [expect.objectContaining({ extensions: { code } })] }]);
  });
});

test('a query whose answer is asked for as a stream is one event', async () => {
  await storeStory(db.database, stories.herald);
  const subscriber = await listen({}, server.url, {}, '{ speaker(slug: "tobias-renn") { name } }');
  expect(await subscriber.ended).toBe('complete');
  expect(subscriber.told).toEqual([expect.objectContaining({ data: { speaker: { name: 'Tobias Renn' } } })]);
});
