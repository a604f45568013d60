import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createKey } from '../../src/access/store.js';
import { reattributeQuote, rejectQuote } from '../../src/corrections/review.js';
import { type Database, openDatabase } from '../../src/database/client.js';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { storedAlready } from '../../src/ingestion/known.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { wrongCounters } from '../support/recount.js';
import { type Line, written } from './written.js';

let db: TestDatabase;
beforeAll(async () => void (db = await createTestDatabase()), 60_000);
afterAll(() => db.drop());

const rows = async <R extends object>(sql: string, values: unknown[] = [], at = db): Promise<R[]> =>
  (await at.database.pool.query<R>(sql, values)).rows;

const quist = (words: string, more: Partial<Line> = {}): Line => ({ speaker: 'Mara Quist', words, ...more });
const version = (page: string, lines: readonly Line[], updatedAt: string | null, more: object = {}) =>
  written(lines, {
    url: `https://herald.example/${page}`,
    outlet: 'Vettle Herald',
    title: 'The wall',
    publishedAt: '2026-03-01T06:00:00Z',
    updatedAt,
    ...more,
  });
type Written = ReturnType<typeof written>;
const store = ({ article, extraction }: Written, database: Database = db.database) =>
  storeArticle(database, article, extraction);

interface QuoteOf {
  readonly id: string;
  readonly text: string;
  readonly speaker: string | null;
  readonly outer: string | null;
}
const quotesOf = (article: string, at = db): Promise<QuoteOf[]> =>
  rows<QuoteOf>(
    `SELECT quote.id::text, quote.text, speaker.slug AS speaker, around.text AS outer FROM quote
     LEFT JOIN speaker ON speaker.id = quote.speaker_id LEFT JOIN quote around ON around.id = quote.nested_in_id
     WHERE quote.article_id = $1 ORDER BY quote.ordinal`,
    [article],
    at,
  );
const revisionsOf = (article: string, at = db) =>
  rows<{ text: string; withdrawn: { id: string; text: string; spans: number[]; speakerId: string | null }[] }>(
    'SELECT text, withdrawn FROM article_revision WHERE article_id = $1 ORDER BY COALESCE(updated_at, published_at), text',
    [article],
    at,
  );

const first = version('wall', [quist('It held.'), quist('It will hold.'), quist('Go home.')], '2026-03-01T07:00:00Z');
const second = version(
  'wall',
  [
    { speaker: 'Owen Tarrant', words: 'It has gone.' },
    quist('Go home!', { nestedIn: 0 }),
    quist('It held.', { role: 'harbour master' }),
  ],
  '2026-03-01T09:00:00Z',
);

test('a newer version takes the place of the older one, and quotes that stayed keep their ids', async () => {
  const { articleId } = await store(first);
  const before = await quotesOf(articleId);
  expect(await storedAlready(db.database, second.article)).toBeNull();
  expect(await store(second)).toEqual({ articleId, created: false, revised: true, quoteCount: 3 });
  const after = await quotesOf(articleId);
  expect(after).toEqual([
    { id: expect.any(String), text: 'It has gone.', speaker: 'owen-tarrant', outer: null },
    { id: before[2]!.id, text: 'Go home!', speaker: 'mara-quist', outer: 'It has gone.' },
    { id: before[0]!.id, text: 'It held.', speaker: 'mara-quist', outer: null },
  ]);
  expect(before.map(({ id }) => id)).not.toContain(after[0]!.id);
  const [{ text, spans }] = (await rows<{ text: string; spans: number[] }>(
    `SELECT article.text, spans FROM quote JOIN article ON article.id = article_id WHERE quote.id = $1`,
    [before[0]!.id],
  )) as [{ text: string; spans: [number, number] }];
  expect(text.slice(spans[0], spans[1])).toBe('It held.');
  const [older, ...others] = await revisionsOf(articleId);
  expect(others).toEqual([]);
  expect(older!.text).toBe(first.article.text);
  expect(older!.withdrawn).toMatchObject([{ id: before[1]!.id, text: 'It will hold.' }]);
  const [start, end] = older!.withdrawn[0]!.spans;
  expect(older!.text.slice(start, end)).toBe('It will hold.');
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});

test('what is known already changes nothing: either version again, the older one late, other counts around the story', async () => {
  const [{ id }] = (await rows<{ id: string }>(`SELECT id::text FROM article`)) as [{ id: string }];
  const state = async () => [await quotesOf(id), await revisionsOf(id)];
  const before = await state();
  for (const each of [first, second, first]) {
    expect(await storedAlready(db.database, each.article)).toMatchObject({ articleId: id, created: false });
    expect(await store(each)).toMatchObject({ created: false, revised: false, quoteCount: 3 });
  }
  const commented = version('wall', [], '2026-03-02T09:00:00Z', { text: `${second.article.text}\n\n12 comments\n` });
  expect(await storedAlready(db.database, commented.article)).toMatchObject({ created: false, revised: false });
  expect(await state()).toEqual(before);
});

test('an older version is put on record and does not overwrite', async () => {
  const newer = version('late', [quist('New words.')], '2026-03-02');
  const older = version('late', [quist('Old words.')], null);
  const undated = version('late', [quist('Undated words.')], null, { publishedAt: null });
  const { articleId } = await store(newer);
  for (const each of [older, undated, older]) {
    expect(await store(each)).toEqual({ articleId, created: false, revised: false, quoteCount: 1 });
  }
  expect(await quotesOf(articleId)).toMatchObject([{ text: 'New words.' }]);
  expect((await revisionsOf(articleId)).map(({ text }) => text).sort()).toEqual(
    [older.article.text, undated.article.text].sort(),
  );
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});

test('a version that comes back later is the current one again', async () => {
  const there = version('back', [quist('Here I stand.')], '2026-03-01');
  const gone = version('back', [quist('I left.')], '2026-03-02');
  const back = version('back', [quist('Here I stand.')], '2026-03-03');
  const { articleId } = await store(there);
  expect(await store(gone)).toMatchObject({ revised: true });
  expect(await store(back)).toMatchObject({ revised: true });
  expect(await quotesOf(articleId)).toMatchObject([{ text: 'Here I stand.' }]);
  expect(await store(version('back', [quist('I left.')], '2026-03-04'))).toMatchObject({ revised: true });
  expect(await revisionsOf(articleId)).toHaveLength(2);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});

test('what somebody has reviewed stays as it was decided', async () => {
  const before = version('reviewed', [quist('Mine.'), quist('Rejected.')], '2026-03-01');
  const { articleId } = await store(before);
  const { row } = await createKey(db.database, { name: 'Desk', scopes: ['REVIEW'], expiresAt: null });
  const author = { keyId: row.id, note: null };
  const [mine, rejected] = (await quotesOf(articleId)).map(({ id }) => id);
  await rejectQuote(db.database, author, rejected!);
  await reattributeQuote(db.database, author, mine!, { speakerId: null, name: null, type: 'PERSON' });
  expect(await wrongCounters(db.database.pool)).toEqual([]);
  await store(version('reviewed', [quist('More.'), quist('Rejected.'), quist('Mine.')], '2026-03-02'));
  expect(
    await rows(
      `SELECT text, status::text, speaker_id IS NULL AS nobody FROM quote WHERE article_id = $1 ORDER BY ordinal`,
      [articleId],
    ),
  ).toEqual([
    { text: 'More.', status: 'AUTO', nobody: false },
    { text: 'Rejected.', status: 'REJECTED', nobody: false },
    { text: 'Mine.', status: 'CORRECTED', nobody: true },
  ]);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});

test('a version under another outlet and date moves the counts', async () => {
  await store(
    version('moved', [quist('Moved.'), { speaker: 'Lone Voice', words: 'Once.' }], null, { outlet: 'Ellery Post' }),
  );
  await store(
    version('moved', [quist('Moved.')], '2026-05-05', { outlet: 'Ellery Courier', publishedAt: '2026-05-05' }),
  );
  expect(
    await rows(`SELECT slug, article_count, quote_count FROM outlet WHERE slug LIKE 'ellery%' ORDER BY slug`),
  ).toEqual([
    { slug: 'ellery-courier', article_count: 1, quote_count: 1 },
    { slug: 'ellery-post', article_count: 0, quote_count: 0 },
  ]);
  expect(await rows(`SELECT quote_count, first_quoted_at FROM speaker WHERE slug = 'lone-voice'`)).toEqual([
    { quote_count: 0, first_quoted_at: null },
  ]);
  expect(await rows(`SELECT count FROM speaker_alias WHERE name = 'Lone Voice'`)).toEqual([]);
  expect(await wrongCounters(db.database.pool)).toEqual([]);
});

test('two processes, two orders, many versions at once: one article, the newest, the same everywhere', async () => {
  const names = ['Ann Kestrel', 'Bo Marsh', 'Cy Dunmore', 'Dee Solheim'];
  const versions = Array.from({ length: 6 }, (_, n) =>
    ['one', 'two', 'three'].map((page) =>
      version(
        page,
        Array.from({ length: 4 }, (_, line) => ({
          speaker: names[(n + line) % names.length]!,
          role: ['pilot', 'mayor'][(n + line) % 2]!,
          words: `Remark ${line < 2 ? line : `${n}.${line}`} of ${page}.`,
        })),
        `2026-04-0${n + 1}`,
      ),
    ),
  ).flat();
  const outcome = async (orders: readonly (readonly Written[])[]): Promise<unknown> => {
    const other = await createTestDatabase();
    const processes = await Promise.all(orders.map(() => openDatabase(other.config)));
    try {
      await Promise.all(
        orders.flatMap((order, index) =>
          [0, 1, 2].map(async (part) => {
            for (const [at, each] of order.entries()) if (at % 3 === part) await store(each, processes[index]!);
          }),
        ),
      );
      expect(await wrongCounters(other.database.pool)).toEqual([]);
      const articles = await rows<{ id: string }>(`SELECT id::text FROM article ORDER BY url`, [], other);
      return await Promise.all(
        articles.map(async ({ id }) => ({
          quotes: (await quotesOf(id, other)).map(({ text, speaker }) => [text, speaker]),
          revisions: (await revisionsOf(id, other)).map(({ text }) => text),
          aliases: await rows('SELECT name, count FROM speaker_alias ORDER BY name', [], other),
        })),
      );
    } finally {
      await Promise.all(processes.map((each) => each.close()));
      await other.drop();
    }
  };
  const inOrder = await outcome([versions]);
  expect(inOrder).toHaveLength(3);
  expect(await outcome([versions, versions.toReversed()])).toEqual(inOrder);
  expect(await outcome([versions.toReversed(), versions.toSorted(() => 1), versions])).toEqual(inOrder);
}, 60_000);
