import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readText } from '../../src/article/read.js';
import { extract } from '../../src/extraction/index.js';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { storedAlready } from '../../src/ingestion/known.js';
import { createTestDatabase, type TestDatabase } from '../support/database.js';
import { wrongCounters } from '../support/recount.js';
import { written } from './written.js';

let db: TestDatabase;
beforeAll(async () => void (db = await createTestDatabase()), 60_000);
afterAll(() => db.drop());

const store = ({ article, extraction }: ReturnType<typeof written>) => storeArticle(db.database, article, extraction);
const rows = async <R extends object>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await db.database.pool.query<R>(sql, values)).rows;
const total = async (table: string): Promise<number> =>
  (await rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;

const harbour = written(
  [
    { speaker: 'Mara Quist', role: 'harbour master', words: 'No boat leaves today.' },
    { speaker: 'Mara Quist', role: 'harbour master', words: 'None at all.' },
    { speaker: 'Vettle Harbour Trust', type: 'organization', words: 'We regret it.', via: 'Owen Tarrant' },
    { speaker: 'critics', type: 'group', words: 'Too late.' },
    { speaker: null, words: 'So they say: too late.', nestedIn: 3 },
  ],
  { outlet: 'Vettle Herald', url: 'https://www.vettle.example/harbour', publishedAt: '2026-03-01' },
);

describe('one article', () => {
  test('is stored with its quotes, speakers, roles and outlet', async () => {
    expect(await store(harbour)).toMatchObject({ created: true, quoteCount: 5 });
    const quotes = await rows<{
      speaker: string | null;
      role: string | null;
      via: string | null;
      outer: number | null;
    }>(
      `SELECT speaker.slug AS speaker, role, via.slug AS via, around.ordinal AS outer
       FROM quote LEFT JOIN speaker ON speaker.id = speaker_id LEFT JOIN speaker via ON via.id = via_id
       LEFT JOIN quote around ON around.id = quote.nested_in_id ORDER BY quote.ordinal`.replaceAll(
        ' role,',
        ' quote.role,',
      ),
    );
    expect(quotes).toEqual([
      { speaker: 'mara-quist', role: 'harbour master', via: null, outer: null },
      { speaker: 'mara-quist', role: 'harbour master', via: null, outer: null },
      { speaker: 'vettle-harbour-trust', role: null, via: 'owen-tarrant', outer: null },
      { speaker: null, role: 'critics', via: null, outer: null },
      { speaker: null, role: null, via: null, outer: 3 },
    ]);
    expect(await rows('SELECT slug, kind, domain, article_count, quote_count FROM outlet')).toEqual([
      { slug: 'vettle-herald', kind: 'OUTLET', domain: 'vettle.example', article_count: 1, quote_count: 5 },
    ]);
  });

  test('is stored once', async () => {
    const first = await storedAlready(db.database, harbour.article);
    expect(await store(harbour)).toEqual({
      articleId: first!.articleId,
      created: false,
      revised: false,
      quoteCount: 5,
    });
    expect(
      await store(written([], { ...harbour.article, url: 'http://vettle.example/harbour/?utm_source=x' })),
    ).toMatchObject({
      created: false,
    });
    expect(await total('article')).toBe(1);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
  });

  test('is stored once when eight store it at once', async () => {
    const article = written([{ speaker: 'Ines Calloway', words: 'I resign.' }], {
      outlet: 'Meridian',
      publishedAt: '2026-03-02',
    });
    const all = await Promise.all(Array.from({ length: 8 }, () => store(article)));
    expect(all.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(all.map(({ articleId }) => articleId)).size).toBe(1);
    expect(all.every(({ quoteCount }) => quoteCount === 1)).toBe(true);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
  });

  test('keeps what Postgres refuses as U+FFFD', async () => {
    const article = readText({
      id: 'odd',
      text: 'Gate four\u0000\n\n“We shut it \ud83d,” said Pia\u0000 Löfgren of the Barrier Trust.',
      title: 'Gate\u0000four \udc00',
      outlet: 'Odd\u0000Paper',
      authors: ['A\u0000B'],
    });
    const quote = { ...harbour.extraction.quotes[0]!, content: [{ start: 12, end: 24 }], rule: 'a\u0000b' };
    await storeArticle(db.database, article, {
      quotes: [{ ...quote, evidence: [{ step: 's', text: '\ud83d', span: null }] }],
      speakers: [],
    });
    expect(
      await rows(
        `SELECT article.title, authors, rule, evidence FROM quote JOIN article ON article.id = article_id WHERE rule LIKE 'a%'`,
      ),
    ).toEqual([
      {
        title: 'Gate\ufffdfour \ufffd',
        authors: ['A\ufffdB'],
        rule: 'a\ufffdb',
        evidence: [{ step: 's', text: '\ufffd', start: null, end: null }],
      },
    ]);
  });

  test('that the database refuses leaves nothing', async () => {
    const { article, extraction } = written([{ speaker: 'Never Stored', words: 'Nothing of this.' }], {
      outlet: 'Unprinted',
    });
    const broken = {
      ...extraction,
      quotes: [...extraction.quotes, { ...extraction.quotes[0]!, rule: null as unknown as string }],
    };
    await expect(storeArticle(db.database, article, broken)).rejects.toThrow(/null value in column "rule"/);
    expect(
      await rows(
        `SELECT slug FROM speaker WHERE slug = 'never-stored' UNION ALL SELECT slug FROM outlet WHERE slug = 'unprinted'`,
      ),
    ).toEqual([]);
    expect(await storedAlready(db.database, article)).toBeNull();
  });
});

describe('across articles', () => {
  test('a full name is one speaker, a bare surname joins nobody, and slugs get numbers', async () => {
    for (const outlet of ['Gazette', 'Lantern', 'Ledger']) {
      await store(
        written(
          [
            { speaker: 'Rhodes', words: `Said to ${outlet}.` },
            { speaker: 'Dana Rhodes', words: 'In full.' },
          ],
          { outlet },
        ),
      );
    }
    expect(await rows(`SELECT slug, quote_count FROM speaker WHERE slug LIKE '%rhodes%' ORDER BY slug`)).toEqual([
      { slug: 'dana-rhodes', quote_count: 3 },
      { slug: 'rhodes', quote_count: 1 },
      { slug: 'rhodes-2', quote_count: 1 },
      { slug: 'rhodes-3', quote_count: 1 },
    ]);
  });

  test('names of one article that share a slug', async () => {
    const names = ['Jo Lindqvist', 'Jo-Lindqvist', 'Jo Lindqvist!'];
    const lines = names.map((speaker, index) => ({
      speaker,
      words: `Number ${index}.`,
      type: (['person', 'organization', 'group'] as const)[index]!,
    }));
    await store(written(lines, { outlet: 'Slugs' }));
    expect(await rows(`SELECT slug FROM speaker WHERE slug LIKE 'jo-lindqvist%' ORDER BY slug`)).toEqual([
      { slug: 'jo-lindqvist' },
      { slug: 'jo-lindqvist-2' },
    ]);
  });

  test('an agency is known by its credit, and an outlet keeps its first domain', async () => {
    await store(written([], { outlet: 'Northline Wire', url: 'https://northline.example/1' }));
    const { article, extraction } = written([{ speaker: 'Ana Sorel', words: 'Yes.' }], {
      outlet: 'Lantern',
      url: 'https://lantern.example/1',
    });
    const wires = [
      { name: 'Northline Wire', role: 'AGENCY' },
      { name: 'AFP', role: 'PHOTO' },
    ] as const;
    await storeArticle(db.database, { ...article, wires }, extraction);
    expect(
      await rows(`SELECT name, kind::text, domain FROM outlet WHERE name ~ 'Northline|Agence|Lantern' ORDER BY name`),
    ).toEqual([
      { name: 'Agence France-Presse', kind: 'AGENCY', domain: 'afp.com' },
      { name: 'Lantern', kind: 'OUTLET', domain: 'lantern.example' },
      { name: 'Northline Wire', kind: 'AGENCY', domain: 'northline.example' },
    ]);
    expect(await rows(`SELECT role::text FROM wire_credit ORDER BY role`)).toEqual([
      { role: 'AGENCY' },
      { role: 'PHOTO' },
    ]);
  });

  test('many at once with speakers, surnames and outlets in common', async () => {
    const names = ['Ann Kestrel', 'Bo Marsh', 'Cy Dunmore', 'Di Solheim', 'Ed Varga', 'Marsh', 'Solheim', 'Varga'];
    const articles = Array.from({ length: 60 }, (_, n) =>
      written(
        Array.from({ length: 6 }, (_, line) => {
          const name = (n * 5 + line * 3) % names.length;
          // One office each: a pilot and a mayor of one name may be two, by what is known when the second comes.
          return { speaker: names[name]!, role: ['pilot', 'mayor'][name % 2]!, words: `Remark ${n}.${line}.` };
        }),
        { outlet: `Common ${n % 3}`, publishedAt: `2026-04-${String((n % 28) + 1).padStart(2, '0')}` },
      ),
    );
    const stored = await Promise.all([...articles, ...articles.toReversed()].map(store));
    expect(stored.filter(({ created }) => created)).toHaveLength(60);
    expect(await wrongCounters(db.database.pool)).toEqual([]);
    expect(await rows(`SELECT quote_count FROM speaker WHERE slug = 'ann-kestrel'`)).toEqual([
      {
        quote_count: articles
          .flatMap(({ extraction }) => extraction.quotes)
          .filter(({ speaker }) => speaker === 'Ann Kestrel').length,
      },
    ]);
  });
});

test('the number of statements does not grow with the quotes', async () => {
  const statementsOf = async (quotes: number): Promise<number> => {
    const lines = Array.from({ length: quotes }, (_, n) => ({
      speaker: `Speaker Number${n}`,
      role: `role ${n}`,
      words: `Words ${n}.`,
    }));
    const { article, extraction } = written(lines, { outlet: `Counting ${quotes}` });
    const client = await db.database.pool.connect();
    let count = 0;
    const { query } = client;
    Object.assign(client, { query: (...args: unknown[]) => (count++, Reflect.apply(query, client, args)) });
    const pool = Object.create(db.database.pool, { connect: { value: async () => client } }) as typeof db.database.pool;
    try {
      await storeArticle({ ...db.database, pool }, article, extraction);
    } finally {
      Object.assign(client, { query });
    }
    return count;
  };
  const one = await statementsOf(1);
  expect(one).toBeLessThanOrEqual(14);
  expect(await statementsOf(200)).toBe(one);
});

test('what the real extractor finds is stored whole', async () => {
  const article = readText({
    id: 'real',
    text: '“The gate held,” said Ingrid Solheim, harbour master at Vettle Point.\n',
    outlet: 'Echo',
  });
  const extraction = extract(article);
  expect(await storeArticle(db.database, article, extraction)).toMatchObject({
    created: true,
    quoteCount: extraction.quotes.length,
  });
  expect(
    await rows(`SELECT quote.text FROM quote JOIN outlet ON outlet.id = outlet_id WHERE outlet.slug = 'echo'`),
  ).toEqual([{ text: 'The gate held,' }]);
});
