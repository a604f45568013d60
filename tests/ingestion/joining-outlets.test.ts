import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { joinOutlets } from '../../src/ingestion/joining-outlets.js';
import { storeArticle } from '../../src/ingestion/ingest.js';
import { WaitingArticles } from '../../src/ingestion/queue/read-waiting.js';
import { UNREAD } from '../../src/ingestion/queue/unread.js';
import { encodeId } from '../../src/graphql/ids.js';
import { type Api, startApi } from '../support/api.js';
import { wrongCounters } from '../support/recount.js';
import { written } from './written.js';

let api: Api;
beforeAll(async () => void (api = await startApi()), 60_000);
afterAll(() => api.close());

const WORDS = 'The ferry stays in the harbour until somebody has paid for the diesel.';

async function store(url: string | null, outlet: string | null, more: object = {}, words = WORDS): Promise<void> {
  const { article, extraction } = written([{ speaker: 'Mara Quist', words }], { url, outlet });
  await storeArticle(api.database, { ...article, ...more }, extraction);
}

interface Shown {
  readonly slug: string;
  readonly name: string;
  readonly articleCount: number;
  readonly quoteCount: number;
}

const outlets = async (name: string): Promise<Shown[]> => {
  const data = await api.data<{ outlets: { nodes: Shown[] } }>(
    `query ($name: String) { outlets(filter: { name: $name }) { nodes { slug name articleCount quoteCount } } }`,
    { name },
  );
  return data.outlets.nodes;
};

const idOf = async (slug: string): Promise<string> => {
  const { rows } = await api.database.pool.query<{ id: string }>('SELECT id FROM outlet WHERE slug = $1', [slug]);
  return rows[0]!.id;
};

const expectRightCounts = async () => expect(await wrongCounters(api.database.pool)).toEqual([]);

test('an outlet stored by its domain and by its name is one as soon as an article says both, and all its addresses lead there', async () => {
  await store('https://gull.example/1', null);
  await store(null, 'The Gull Messenger');
  await store('https://elsewhere.example/1', 'Elsewhere Review', { wires: [{ name: 'gull.example', role: 'AGENCY' }] });
  const [domain, name] = ['gull-example', 'the-gull-messenger'];
  expect((await outlets('gull')).map(({ slug }) => slug).sort()).toEqual([domain, name]);
  await expectRightCounts();

  await store('https://gull.example/2', 'The Gull Messenger');
  expect(await outlets('gull')).toEqual([{ slug: name, name: 'The Gull Messenger', articleCount: 3, quoteCount: 3 }]);
  await expectRightCounts();
  const merged = await idOf(domain);
  const found = await api.data<Record<string, unknown>>(
    `query ($slug: String!, $slugs: [String!], $id: ID!, $ids: [String!]) {
      bySlug: outlet(slug: $slug) { slug }
      byId: node(id: $id) { ... on Outlet { slug quoteCount } }
      slugs: quotes(filter: { outlets: $slugs }) { count { value } nodes { outlet { slug } } }
      ids: quotes(filter: { outlets: $ids, kinds: [DIRECT] }) { nodes { outlet { slug } } }
      wires: articles(filter: { wires: ["The Gull Messenger"] }) { nodes { wires { outlet { name } role } } }
      utterances(filter: { text: "ferry" }) { nodes { reportCount outletCount } }
      quoteFacets { outlets { outlet { slug } count } }
    }`,
    { slug: domain, slugs: [domain], id: encodeId('Outlet', merged), ids: [encodeId('Outlet', merged)] },
  );
  const quotes = [{ outlet: { slug: name } }, { outlet: { slug: name } }, { outlet: { slug: name } }];
  expect(found).toEqual({
    bySlug: { slug: name },
    byId: { slug: name, quoteCount: 3 },
    slugs: { count: { value: 3 }, nodes: quotes },
    ids: { nodes: quotes },
    wires: { nodes: [{ wires: [{ outlet: { name: 'The Gull Messenger' }, role: 'AGENCY' }] }] },
    utterances: { nodes: [{ reportCount: 4, outletCount: 2 }] },
    quoteFacets: {
      outlets: [
        { outlet: { slug: name }, count: 3 },
        { outlet: { slug: 'elsewhere-review' }, count: 1 },
      ],
    },
  });
});

test('from then on its domain means it, with an address and without', async () => {
  await store('https://gull.example/3', null);
  await store(null, 'gull.example', {}, 'Said where only the name of the host is printed.');
  expect(await outlets('gull')).toMatchObject([{ slug: 'the-gull-messenger', articleCount: 5 }]);
  await expectRightCounts();
});

test('where two outlets are at a domain, nobody guesses which one it is', async () => {
  await store('https://group.example/1', null);
  await store(null, 'Corrie Review');
  await api.database.pool.query(`INSERT INTO outlet (identity_key, slug, name, domain)
    VALUES ('tolland review', 'tolland-review', 'Tolland Review', 'group.example')`);
  await store('https://group.example/2', 'Corrie Review');
  expect((await outlets('group')).map(({ slug }) => slug)).toEqual(['group-example']);
  expect(await joinOutlets(api.database)).toBe(0);
  await expectRightCounts();
});

test('at a start, outlets whose domain has become known get their name, or become one with who has it', async () => {
  const nameless = (slug: string, host: string) =>
    api.database.pool.query(
      `INSERT INTO outlet (identity_key, slug, name, domain) VALUES ('domain:' || $2, $1, $2, $2) RETURNING id`,
      [slug, host],
    );
  await nameless('nypost-com', 'nypost.com');
  const { rows } = await nameless('edition-cnn-com', 'edition.cnn.com');
  await store('https://www.cnn.com/1', null);
  await store('https://edition.cnn.com/2', null);
  await api.database.pool.query('UPDATE article SET outlet_id = $1 WHERE url = $2', [
    rows[0]!.id,
    'https://edition.cnn.com/2',
  ]);
  await api.database.pool.query(
    'UPDATE quote SET outlet_id = article.outlet_id FROM article WHERE article.id = article_id',
  );
  await api.database.pool.query(`UPDATE outlet SET
    article_count = (SELECT count(*) FROM article WHERE outlet_id = outlet.id),
    quote_count = (SELECT count(*) FROM quote WHERE outlet_id = outlet.id)`);
  expect(await joinOutlets(api.database)).toBe(1);
  expect(await outlets('New York Post')).toMatchObject([{ slug: 'nypost-com', name: 'New York Post' }]);
  expect(await outlets('CNN')).toMatchObject([{ name: 'CNN', articleCount: 2, quoteCount: 2 }]);
  expect((await api.data<{ outlet: Shown }>('{ outlet(slug: "edition-cnn-com") { name } }')).outlet.name).toBe('CNN');
  expect(await joinOutlets(api.database)).toBe(0);
  await expectRightCounts();
});

test('an article that a worker reads meanwhile is of the outlet that is left', async () => {
  const { article, extraction } = written([{ speaker: 'Mara Quist', words: WORDS }], {
    url: 'https://wader.example/1',
  });
  const { articleId } = await storeArticle(api.database, article, { quotes: [], speakers: [] }, UNREAD);
  await store(null, 'The Wader Messenger');
  const reading = new WaitingArticles(api.database, {
    async extract() {
      await store('https://wader.example/2', 'The Wader Messenger');
      return extraction;
    },
  });
  expect(await reading.read(articleId, null)).toBe(1);
  expect(await outlets('wader')).toMatchObject([{ name: 'The Wader Messenger', articleCount: 3, quoteCount: 3 }]);
  await expectRightCounts();
});

test('articles that are stored meanwhile are none of the row that is no more', async () => {
  for (const round of [1, 2, 3]) {
    const host = `shoal${round}.example`;
    const name = `The Shoal ${round} Messenger`;
    await store(`https://${host}/first`, null);
    await store(null, name);
    await Promise.all(Array.from({ length: 12 }, (_, n) => store(`https://${host}/${n}`, n % 3 === 0 ? name : null)));
    expect(await outlets(`shoal ${round}`)).toMatchObject([{ name, articleCount: 14 }]);
    expect(await outlets(host)).toEqual([]);
  }
  await expectRightCounts();
}, 60_000);
