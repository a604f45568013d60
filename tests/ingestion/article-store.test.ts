import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type ArticleStore, inGroups, oneByOne } from '../../src/ingestion/article-store.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { contents, wrongCounters } from '../support/recount.js';
import { type Line, written } from './written.js';

type Written = ReturnType<typeof written>;

let [together, apart]: TestDatabase[] = [];
beforeAll(async () => {
  [together, apart] = [await createTestDatabase(), await createTestDatabase()];
}, 60_000);
afterAll(() => Promise.all([together!.drop(), apart!.drop()]));
beforeEach(async () => {
  for (const { database } of [together!, apart!])
    await database.pool.query('TRUNCATE article, outlet, speaker, utterance, quote_tally, announcement CASCADE');
});

const storeAll = (store: ArticleStore, articles: readonly Written[]) =>
  Promise.all(articles.map(({ article, extraction }) => store.store(article, extraction)));
const rows = async <R extends object>(sql: string): Promise<R[]> => (await together!.database.pool.query<R>(sql)).rows;

let page = 0;
const story = (lines: readonly Line[], about: object = {}): Written =>
  written(lines, { url: `https://herald.example/${++page}`, outlet: 'Herald', publishedAt: '2026-03-01', ...about });

/** Stores the articles in one group, and one by one in their order: all but ids must be the same. */
async function expectTheSame(articles: readonly Written[]): Promise<void> {
  await storeAll(inGroups(together!.database), articles);
  for (const each of articles) await storeAll(oneByOne(apart!.database), [each]);
  expect(await contents(together!.database.pool)).toEqual(await contents(apart!.database.pool));
  expect(await wrongCounters(together!.database.pool)).toEqual([]);
}

describe('a group of articles gives what they give one by one', () => {
  test('where they name the same new people', async () => {
    await expectTheSame([
      story([{ speaker: 'Yusuf Demirtash', role: 'harbour pilot', words: 'The tide turned at four.' }]),
      story([{ speaker: 'Youssef Demirtash', role: 'harbour pilot', words: 'It turned too early.' }]),
      story([{ speaker: 'Yusuf Demirtash', role: 'bishop', words: 'Go in peace.' }]),
      story([{ speaker: 'Yusuf Demirtash', words: 'I said so before.' }]),
      story([{ speaker: 'Demirtash', words: 'Nobody asked me.' }]),
      story([{ speaker: 'Demirtash', words: 'They asked me twice.' }]),
      story([{ speaker: 'Jo Lindqvist', words: 'No comment on the gate.' }]),
      story([{ speaker: 'Jo-Lindqvist', type: 'organization', words: 'The gate is shut.' }]),
    ]);
    const speakers = await rows<{ slug: string }>('SELECT slug FROM speaker ORDER BY slug');
    expect(speakers.map(({ slug }) => slug)).toEqual([
      'demirtash',
      'demirtash-2',
      'jo-lindqvist',
      'jo-lindqvist-2',
      'yusuf-demirtash',
      'yusuf-demirtash-2',
    ]);
  });

  test('where what one says of a known speaker tells the next one who is meant', async () => {
    const bishop = story([{ speaker: 'Sarah Jones', role: 'bishop', words: 'Amen to that.' }]);
    for (const { database } of [together!, apart!]) await storeAll(oneByOne(database), [bishop]);
    await expectTheSame([
      story([{ speaker: 'Sarah Jones', role: 'swimmer', words: 'I was slow today.' }]),
      story([{ speaker: 'Sarah Jones', role: 'swimmer', words: 'I was quick today.' }]),
      story([{ speaker: 'Sarah Jones', role: 'bishop', words: 'Go in peace, all of you.' }]),
      story([{ speaker: 'Sarah Jones', words: 'I have nothing to add to it.' }]),
    ]);
  });

  test('where they print the same words', async () => {
    const words = 'The gate held through the whole of the night, and nobody was hurt.';
    await expectTheSame([
      story([{ speaker: 'Ingrid Solheim', words }], { outlet: 'Echo', url: null }),
      story([{ speaker: 'Ingrid Solheim', words: 'The gate held through the whole of the night' }], {
        publishedAt: '2026-03-03',
      }),
      story([
        { speaker: 'Ingrid Solheim', words },
        { speaker: 'Ingrid Solheim', words: 'and nobody was hurt' },
      ]),
      story([{ speaker: 'Ingrid Solheim', words }], { publishedAt: '2026-09-01' }),
      story([
        { speaker: null, words: 'Nested: so it did.' },
        { speaker: 'Owen Tarrant', words: 'so it did', nestedIn: 0 },
      ]),
    ]);
  });

  test('where an outlet goes by its name in one and by its domain in another', async () => {
    const at = (url: string, outlet: string | null): Written =>
      story([{ speaker: 'Mara Quist', words: `Said at ${url}.` }], { url, outlet });
    await expectTheSame([
      at('https://ellery.example/1', null),
      at('https://ellery.example/2', 'The Ellery Herald'),
      at('https://ellery.example/3', null),
      at('https://corrie.example/1', 'Corrie Review'),
      at('https://corrie.example/2', null),
      at('https://tolland.example/1', 'Tolland Gazette'),
    ]);
  });

  test('where several are versions of one article, and one is there already', async () => {
    const version = (hour: number, words: string): Written =>
      story(
        [
          { speaker: 'Mara Quist', words: 'No boat leaves today.' },
          { speaker: 'Mara Quist', words },
        ],
        {
          url: 'https://herald.example/harbour',
          updatedAt: `2026-03-01T0${hour}:00:00Z`,
        },
      );
    const first = version(6, 'None at all.');
    for (const { database } of [together!, apart!]) await storeAll(oneByOne(database), [first]);
    await expectTheSame([
      first,
      story([{ speaker: 'Mara Quist', words: 'None at all.' }]),
      version(8, 'None but the ferry.'),
      version(7, 'None before noon.'),
      version(9, 'None but the ferry and the pilot.'),
      version(8, 'None but the ferry.'),
    ]);
    expect(await rows('SELECT count(*)::int AS versions FROM article_revision')).toEqual([{ versions: 3 }]);
  });
});

test('an article of a group that the database refuses fails alone', async () => {
  const good = Array.from({ length: 6 }, (_, n) => story([{ speaker: 'Pia Löfgren', words: `Remark number ${n}.` }]));
  const { article, extraction } = story([{ speaker: 'Never Stored', words: 'Nothing of this.' }]);
  const bad = {
    article,
    extraction: { ...extraction, quotes: [{ ...extraction.quotes[0]!, rule: null as unknown as string }] },
  };
  const store = inGroups(together!.database);
  const outcomes = await Promise.allSettled(
    [...good.slice(0, 3), bad, ...good.slice(3)].map((each) => store.store(each.article, each.extraction)),
  );
  expect(outcomes.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(1);
  expect(outcomes[3]).toMatchObject({ reason: { message: expect.stringMatching(/null value in column "rule"/) } });
  expect(await rows('SELECT quote_count FROM speaker')).toEqual([{ quote_count: 6 }]);
  expect(await wrongCounters(together!.database.pool)).toEqual([]);
});

test('groups of the same articles at once, in any order, store each once and wait for nobody in a circle', async () => {
  const names = ['Ann Kestrel', 'Bo Marsh', 'Cy Dunmore', 'Di Solheim', 'Ed Varga', 'Marsh', 'Solheim', 'Bo Dunmore'];
  const articles = Array.from({ length: 70 }, (_, n) =>
    story(
      Array.from({ length: 4 }, (__, line) => {
        const name = (n * 5 + line * 3) % names.length;
        return {
          speaker: names[name]!,
          role: ['pilot', 'mayor'][name % 2]!,
          words: `Remark ${n % 60} and ${line} of it.`,
        };
      }),
      { outlet: `Common ${n % 3}` },
    ),
  );
  const orders = [articles, articles.toReversed(), [...articles.slice(35), ...articles.slice(0, 35)]];
  const stored = await Promise.all(orders.map((order) => storeAll(inGroups(together!.database), order)));
  expect(stored.flat().filter(({ created }) => created)).toHaveLength(70);
  expect(new Set(stored.flat().map(({ articleId }) => articleId)).size).toBe(70);
  expect(await rows('SELECT sum(quote_count)::int AS quotes FROM outlet')).toEqual([{ quotes: 280 }]);
  expect(await wrongCounters(together!.database.pool)).toEqual([]);
  expect(await rows('SELECT slug FROM speaker GROUP BY name, slug HAVING count(*) > 1')).toEqual([]);
});

test('a single article is stored without waiting for a group to fill', async () => {
  const [stored] = await storeAll(inGroups(together!.database), [story([{ speaker: 'Mara Quist', words: 'Alone.' }])]);
  expect(stored).toMatchObject({ created: true, quoteCount: 1 });
});

test('whether articles are new is not asked any more once many were, and again once one was not', async () => {
  const store = inGroups(together!.database);
  const articles = Array.from({ length: 60 }, (_, n) => story([{ speaker: 'Mara Quist', words: `Remark ${n}.` }]));
  expect(store.expectsNew()).toBe(false);
  await storeAll(store, articles);
  expect(store.expectsNew()).toBe(true);
  expect(await storeAll(store, articles.slice(0, 1))).toMatchObject([{ created: false, quoteCount: 1 }]);
  expect(store.expectsNew()).toBe(false);
});
