import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import { storeSeries } from '../support/newsroom.js';

interface Page {
  readonly list: {
    readonly edges: readonly { readonly cursor: string; readonly node: Record<string, unknown> }[];
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly hasPreviousPage: boolean;
      readonly startCursor: string | null;
      readonly endCursor: string | null;
    };
  };
}

const PAGE_INFO = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const quotePages = (order: string) => `query ($first: Int, $after: String, $last: Int, $before: String) {
  list: quotes(first: $first, after: $after, last: $last, before: $before, orderBy: ${order}) {
    edges { cursor node { text article { publishedAt } } } ${PAGE_INFO}
  }
}`;

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await storeSeries(api.database, 23, 3);
}, 60_000);
afterAll(() => api.close());

/** All pages of a list, one after the other, in the order of the list. */
async function walk(query: string, size: number, towards: 'end' | 'start') {
  const pages: Page['list'][] = [];
  let cursor: string | null = null;
  do {
    const range: Record<string, unknown> =
      towards === 'end' ? { first: size, after: cursor } : { last: size, before: cursor };
    const { list }: Page = await api.data<Page>(query, range);
    if (towards === 'end') pages.push(list);
    else pages.unshift(list);
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = list.pageInfo;
    cursor = towards === 'end' ? (hasNextPage ? endCursor : null) : hasPreviousPage ? startCursor : null;
  } while (cursor !== null);
  return pages;
}

const lists: readonly (readonly [name: string, query: string, rows: number])[] = [
  ['quotes, newest first', quotePages('NEWEST'), 46],
  ['quotes, oldest first', quotePages('OLDEST'), 46],
  ...['NEWEST', 'OLDEST'].map(
    (order) =>
      [
        `quotes of a search, ${order.toLowerCase()} first`,
        quotePages(order).replace('orderBy:', 'filter: { text: "first or second" }, orderBy:'),
        46,
      ] as const,
  ),
  [
    'quotes, best match first',
    `query ($first: Int, $after: String, $last: Int, $before: String) {
      list: quotes(first: $first, after: $after, last: $last, before: $before, orderBy: BEST_MATCH, filter: { text: "first or second" }) {
        edges { cursor node { text } } ${PAGE_INFO}
      }
    }`,
    46,
  ],
  ...['NEWEST', 'OLDEST'].map(
    (order) =>
      [
        `articles, ${order}`,
        `query ($first: Int, $after: String, $last: Int, $before: String) {
          list: articles(first: $first, after: $after, last: $last, before: $before, orderBy: ${order}) {
            edges { cursor node { title publishedAt } } ${PAGE_INFO}
          }
        }`,
        23,
      ] as const,
  ),
  ...['MOST_REPORTED', 'NEWEST'].map(
    (order) =>
      [
        `utterances, ${order}`,
        `query ($first: Int, $after: String, $last: Int, $before: String) {
          list: utterances(first: $first, after: $after, last: $last, before: $before, orderBy: ${order}) {
            edges { cursor node { text outletCount firstReportedAt } } ${PAGE_INFO}
          }
        }`,
        46,
      ] as const,
  ),
  ...['MOST_QUOTED', 'NAME', 'LAST_QUOTED'].map(
    (order) =>
      [
        `speakers, ${order}`,
        `query ($first: Int, $after: String, $last: Int, $before: String) {
          list: speakers(first: $first, after: $after, last: $last, before: $before, orderBy: ${order}) {
            edges { cursor node { name quoteCount lastQuotedAt } } ${PAGE_INFO}
          }
        }`,
        3,
      ] as const,
  ),
  ...['MOST_QUOTES', 'NAME'].map(
    (order) =>
      [
        `outlets, ${order}`,
        `query ($first: Int, $after: String, $last: Int, $before: String) {
          list: outlets(first: $first, after: $after, last: $last, before: $before, orderBy: ${order}) {
            edges { cursor node { name quoteCount } } ${PAGE_INFO}
          }
        }`,
        1,
      ] as const,
  ),
];

describe.each(lists)('%s', (_name, query, rows) => {
  test.each([1, 2, 5, 100])('pages of %i give every row once, the same in both directions', async (size) => {
    const forward = await walk(query, size, 'end');
    const backward = await walk(query, size, 'start');
    const flat = (pages: Page['list'][]) => pages.flatMap((page) => page.edges);
    expect(flat(forward)).toHaveLength(rows);
    expect(new Set(flat(forward).map((edge) => edge.cursor)).size).toBe(rows);
    expect(flat(backward)).toEqual(flat(forward));
    expect(forward.map((page) => page.pageInfo.hasPreviousPage)).toEqual(forward.map((_, place) => place > 0));
    expect(backward.map((page) => page.pageInfo.hasNextPage)).toEqual(
      backward.map((_, place) => place < backward.length - 1),
    );
    for (const { edges, pageInfo } of forward) {
      expect(pageInfo).toMatchObject({ startCursor: edges[0]?.cursor, endCursor: edges.at(-1)?.cursor });
    }
  });
});

test.each(['NEWEST', 'OLDEST'])('undated rows come last in the order %s', async (order) => {
  const pages = await walk(quotePages(order), 7, 'end');
  const dates = pages
    .flatMap((page) => page.edges)
    .map(({ node }) => (node['article'] as { publishedAt: string | null }).publishedAt);
  const dated = dates.filter((date) => date !== null);
  expect(dated).toHaveLength(38);
  expect(dates.slice(0, 38)).toEqual(order === 'OLDEST' ? [...dated].sort() : [...dated].sort().reverse());
  expect(dates.slice(38)).toEqual(Array(8).fill(null));
});

test('between two cursors stand the rows between them', async () => {
  const [all] = await walk(quotePages('OLDEST'), 100, 'end');
  const { list } = await api.data<Page>(quotePages('OLDEST'), {
    first: 100,
    after: all?.edges[4]?.cursor,
    before: all?.edges[41]?.cursor,
  });
  expect(list.edges).toEqual(all?.edges.slice(5, 41));
  expect(list.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});

test('an empty page has no cursors and no neighbours', async () => {
  const { list } = await api.data<Page>(
    `{ list: quotes(filter: { language: "fr" }) { edges { cursor node { text } } ${PAGE_INFO} } }`,
  );
  expect(list).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

test('without first and last a page has 20 rows', async () => {
  const { list } = await api.data<Page>(quotePages('NEWEST'));
  expect(list.edges).toHaveLength(20);
});

describe('the lists of many parents', () => {
  const query = `query ($first: Int, $after: String) {
    speakers(orderBy: NAME) {
      nodes { name quotes(first: $first, after: $after, orderBy: OLDEST) { edges { cursor node { text } } ${PAGE_INFO} count { value precision } } }
    }
  }`;
  type Speakers = { speakers: { nodes: { name: string; quotes: Page['list'] & { count: unknown } }[] } };

  test('are the pages that each would have alone', async () => {
    const together = await api.data<Speakers>(query, { first: 3 });
    for (const speaker of together.speakers.nodes) {
      const alone = await api.data<Speakers['speakers']['nodes'][number] & Page>(
        `query ($slug: String!) { list: quotes(first: 3, orderBy: OLDEST, filter: { speakers: [$slug] }) { edges { cursor node { text } } ${PAGE_INFO} } }`,
        { slug: speaker.name.toLowerCase().replace(' ', '-') },
      );
      expect(alone.list.edges).toHaveLength(3);
      expect(speaker.quotes).toMatchObject(alone.list);
    }
    expect(together.speakers.nodes.map((node) => node.quotes.count)).toEqual(
      [16, 16, 14].map((value) => ({ value, precision: 'EXACT' })),
    );
  });

  test('take no statement for the pages and one for the counts, however many parents there are', async () => {
    const { statements } = await api.ask(query, { first: 3 });
    expect(statements).toHaveLength(2);
  });

  test('that hang on rows which were not listed take one statement for all of them', async () => {
    const list =
      'quotes(first: 2, orderBy: OLDEST) { edges { cursor node { text publishedIn: article { publishedAt } } } }';
    const { data, statements } = await api.ask<{ quotes: { nodes: { speaker: Speaker }[] } }>(
      `{ quotes(first: 40) { nodes { speaker { slug ${list} } } } }`,
    );
    type Speaker = { slug: string; quotes: unknown } | null;
    expect(statements).toHaveLength(2);
    const speakers = data!.quotes.nodes.flatMap(({ speaker }) => speaker ?? []);
    expect(new Set(speakers.map(({ slug }) => slug)).size).toBeGreaterThan(1);
    for (const { slug, quotes } of speakers) {
      const alone = await api.data<{ speaker: Speaker }>(
        `query ($slug: String!) { speaker(slug: $slug) { ${list} } }`,
        { slug },
      );
      expect(quotes).toEqual(alone.speaker!.quotes);
    }
  });

  test('are each their own where one row has several of them, with arguments of their own', async () => {
    const { data, statements } = await api.ask<{ speakers: { nodes: Record<string, Page['list']>[] } }>(
      `query ($few: Int!) { speakers(first: 3) {
        nodes { a: quotes(first: $few) { edges { cursor } } b: quotes(last: 1) { edges { cursor } } }
        edges { node { a: quotes(first: $few) { edges { cursor } } c: quotes(first: 1, orderBy: OLDEST) { edges { cursor } } } }
      } }`,
      { few: 2 },
    );
    expect(statements).toHaveLength(1);
    const { nodes, edges } = data!.speakers as unknown as {
      nodes: Record<string, Page['list']>[];
      edges: { node: Record<string, Page['list']> }[];
    };
    for (const [place, { a, b }] of nodes.entries()) {
      const { a: same, c } = edges[place]!.node;
      expect([a!.edges.length, b!.edges.length, c!.edges.length]).toEqual([2, 1, 1]);
      expect(same).toEqual(a);
      expect(a!.edges).not.toContainEqual(b!.edges[0]);
      expect(c!.edges[0]).not.toEqual(a!.edges[0]);
    }
  });

  test('are right when one parent is met twice', async () => {
    const { speaker } = await api.data<{ speaker: { a: Page['list']; b: Page['list'] } }>(
      `{ speaker(slug: "ann-aelling") { a: quotes(first: 2) { edges { cursor node { text } } } b: quotes(first: 2) { edges { cursor node { text } } } } }`,
    );
    expect(speaker.a.edges).toHaveLength(2);
    expect(speaker.b).toEqual(speaker.a);
  });
});

describe('counts', () => {
  const count = (limit: string) => `{ quotes(first: 1) { count${limit} { value precision } } }`;
  type Counted = { quotes: { count: { value: number; precision: string } } };

  test('that are kept with speakers and outlets are read there, and are those of the lists', async () => {
    const { data, errors, statements } = await api.ask<{
      all: { count: { value: number } };
      page: { nodes: { id: string }[] };
      speakers: { nodes: { quotes: { count: { value: number }; nodes: { id: string }[] } }[] };
      outlets: { nodes: { articles: { count: { value: number }; nodes: { id: string }[] } }[] };
    }>(`{
      all: quotes(filter: { outlets: ["daily-series"] }) { count { value } }
      none: quotes(filter: { speakers: ["nobody"] }) { count { value } }
      page: quotes(filter: { outlets: ["daily-series"] }, first: 100) { nodes { id } }
      speakers(first: 3) { nodes { quotes(first: 100) { count { value } nodes { id } } } }
      outlets(first: 3) { nodes { articles(first: 100) { count { value } nodes { id } } } }
    }`);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ none: { count: { value: 0 } } });
    expect(data.all.count.value).toBe(data.page.nodes.length);
    for (const { quotes } of data.speakers.nodes) expect(quotes.count.value).toBe(quotes.nodes.length);
    for (const { articles } of data.outlets.nodes) expect(articles.count.value).toBe(articles.nodes.length);
    expect(statements.filter((text) => text.includes('count(*)'))).toEqual([]);
  });

  test('are exact up to the limit and say so beyond', async () => {
    expect((await api.data<Counted>(count(''))).quotes.count).toEqual({ value: 46, precision: 'EXACT' });
    expect((await api.data<Counted>(count('(limit: 46)'))).quotes.count).toEqual({ value: 46, precision: 'EXACT' });
    expect((await api.data<Counted>(count('(limit: 45)'))).quotes.count).toEqual({ value: 45, precision: 'AT_LEAST' });
  });

  test('read no rows where only they are asked for', async () => {
    expect((await api.ask(count(''))).statements).toHaveLength(1);
  });

  test('refuse limits out of bounds', async () => {
    expect(await api.refusal(count('(limit: 0)'))).toBe('BAD_USER_INPUT: limit: must be from 1 to 100000, not 0.');
    expect(await api.refusal(count('(limit: 100001)'))).toContain('BAD_USER_INPUT: limit:');
  });
});

describe('arguments that no page has', () => {
  test.each([
    ['first: 101', 'first: must be from 1 to 100, not 101.'],
    ['first: 0', 'first: must be from 1 to 100, not 0.'],
    ['last: -1', 'last: must be from 1 to 100, not -1.'],
    ['last: 101', 'last: must be from 1 to 100, not 101.'],
    ['first: 1, last: 1', 'first, last: only one of them can be given.'],
    ['after: "nonsense"', 'after: "nonsense" is not a cursor.'],
    ['before: ""', 'before: "" is not a cursor.'],
    ['orderBy: BEST_MATCH', 'orderBy: BEST_MATCH needs filter.text'],
  ])('%s', async (args, message) => {
    expect(await api.refusal(`{ quotes(${args}) { nodes { text } } }`)).toContain(`BAD_USER_INPUT: ${message}`);
  });

  test('a null is as good as nothing', async () => {
    const { list } = await api.data<Page>(quotePages('NEWEST'), { first: null, last: null, after: null, before: null });
    expect(list.edges).toHaveLength(20);
  });

  test('a cursor of another list or order is refused', async () => {
    const { list } = await api.data<Page>(quotePages('NEWEST'), { first: 1 });
    const after = list.pageInfo.endCursor;
    for (const field of [
      'quotes(after: $after, orderBy: OLDEST)',
      'articles(after: $after)',
      'speakers(after: $after)',
      'outlets(after: $after)',
    ]) {
      expect(await api.refusal(`query ($after: String) { ${field} { nodes { id } } }`, { after })).toContain(
        'BAD_USER_INPUT: after: The cursor belongs to another list or order',
      );
    }
  });

  test('a cursor with values that no row has is refused', async () => {
    for (const place of [
      [1, 'quotes.NEWEST', 'yesterday', '1'],
      [1, 'quotes.NEWEST', 1e300, '1'],
      [1, 'quotes.NEWEST', 0, '-1'],
      [1, 'quotes.NEWEST', 0, "1'"],
      [2, 'quotes.NEWEST', 0, '1'],
      [1, 'quotes.NEWEST', 0],
      {},
    ]) {
      const after = Buffer.from(JSON.stringify(place)).toString('base64url');
      expect(
        await api.refusal('query ($after: String) { quotes(after: $after) { nodes { id } } }', { after }),
      ).toContain('BAD_USER_INPUT: after:');
    }
  });
});
