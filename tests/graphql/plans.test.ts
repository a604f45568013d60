import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { seed } from '../../bench/api/seed.js';
import { onStatement } from '../../src/database/statement.js';
import { encodeId } from '../../src/graphql/ids.js';
import { type Api, startApi } from '../support/api.js';

/** Enough that reading the whole table is never the quickest way to a page. */
const QUOTES = 60_000;

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await seed(api.database.pool, QUOTES);
  // What the seed lacks: undated articles, agencies, quotes inside others, quotes looked at by people.
  await api.database.pool.query(`
    UPDATE article SET published_at = NULL WHERE id % 50 = 0;
    UPDATE quote SET published_at = NULL FROM article a WHERE a.id = article_id AND a.published_at IS NULL;
    UPDATE quote SET status = 'REJECTED' WHERE id % 100 = 0;
    UPDATE quote SET status = 'CONFIRMED' WHERE id % 100 = 1;
    UPDATE quote SET nested_in_id = id - 1 WHERE id % 10 = 4;
    UPDATE quote SET speaker_id = NULL WHERE id % 20 = 3;
    INSERT INTO outlet (identity_key, slug, name, kind) VALUES ('northline wire', 'northline-wire', 'Northline Wire', 'AGENCY');
    INSERT INTO wire_credit (article_id, outlet_id, role) SELECT id, (SELECT max(id) FROM outlet), 'AGENCY' FROM article WHERE id % 40 = 1`);
  await api.database.pool.query('VACUUM ANALYZE');
}, 180_000);
afterAll(() => api?.close());

interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

/** What reading took: whole tables, indexes, and rows of quotes looked at. */
interface Work {
  readonly whole: readonly string[];
  readonly indexes: readonly string[];
  readonly quotes: number;
}

/** Tables that grow with what is stored, in the seed too. */
const LARGE = ['quote', 'article', 'utterance'];

/** Conditions with which a statement is planned for its values each time; others may get one plan for all values. */
const PLANNED_ANEW = /\b(?:text|name):|filter: \{ \w+: [^{}]*, \w+: /u;

/** Runs a query, and each of its statements again with every plan that it can get. */
async function workOf(query: string): Promise<Work[]> {
  const ran: [text: string, args: readonly unknown[]][] = [];
  const stop = onStatement((text, args) => ran.push([text, args]));
  await api.data(query).finally(stop);
  const all: Work[] = [];
  for (const mode of ['force_custom_plan', ...(PLANNED_ANEW.test(query) ? [] : ['force_generic_plan'])]) {
    const client = await api.database.pool.connect();
    const work = { whole: [] as string[], indexes: [] as string[], quotes: 0 };
    try {
      await client.query(`SET plan_cache_mode = ${mode}`);
      for (const [text, args] of ran) {
        await client.query(`PREPARE ran AS ${text}`);
        const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
          `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) EXECUTE ran ${args.length === 0 ? '' : `(${args.map(literal).join(', ')})`}`,
        );
        await client.query('DEALLOCATE ran');
        add(rows[0]!['QUERY PLAN'][0].Plan, work);
      }
    } finally {
      client.release(true);
    }
    all.push(work);
  }
  return all;
}

/** A value as the driver sends it. */
function literal(value: unknown): string {
  if (value === null) return 'NULL';
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map((each) => JSON.stringify(each)).join(',')}}`);
  return pg.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
}

function add(plan: Plan, work: { whole: string[]; indexes: string[]; quotes: number }): void {
  const loops = plan['Actual Loops'];
  if (loops === 0) return;
  const table = plan['Relation Name'];
  if (plan['Node Type'].endsWith('Seq Scan') && LARGE.includes(table!)) work.whole.push(table!);
  if (plan['Index Name'] !== undefined) work.indexes.push(plan['Index Name']);
  if (table === 'quote') work.quotes += loops * (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0));
  for (const inner of plan.Plans ?? []) add(inner, work);
}

const WORDS = 'harbour lantern bridge keeper -ferry';

/** Filters, the index that their quotes are found by in order of date, and how many quotes a page of 20 may read. */
const FILTERS: readonly (readonly [filter: string, index: RegExp, most: number])[] = [
  ['{}', /quote_published_at_id_idx/, 45],
  ['{ speakers: ["speaker-1"] }', /quote_speaker_id_published_at_id_idx/, 45],
  ['{ speakers: ["speaker-900"] }', /quote_speaker_id_published_at_id_idx/, 60],
  ['{ speakers: ["speaker-1", "speaker-2", "nobody"] }', /quote_(speaker_id_)?published_at_id_idx/, 12_500],
  ['{ outlets: ["outlet-7"] }', /quote_outlet_id_published_at_id_idx/, 25],
  ['{ outlets: ["outlet-7", "outlet-8"] }', /quote_(outlet_id_)?published_at_id_idx/, 3600],
  ['{ wires: ["Northline Wire"] }', /quote_(published_at_id|article_id_ordinal)/, 3500],
  ['{ kinds: [MIXED] }', /quote_published_at_id_idx/, 200],
  ['{ stances: [DENY, WARN] }', /quote_published_at_id_idx/, 200],
  // The next 20,000 are looked through in order, then the few matches are found by their words.
  [`{ text: ${JSON.stringify(WORDS)} }`, /quote_(published_at_id|search)_idx/, 21_000],
  ['{ text: "\\"lantern harbour budget\\"" }', /quote_search_idx/, 21_000],
  ['{ publishedFrom: "2010-01-10", publishedBefore: "2010-01-20" }', /quote_published_at_id_idx/, 25],
  ['{ minConfidence: 0.9 }', /quote_published_at_id_idx/, 300],
  ['{ language: "en" }', /quote_published_at_id_idx/, 45],
  ['{ attributed: false }', /quote_published_at_id_idx/, 600],
  ['{ status: [CONFIRMED] }', /quote_reviewed_idx/, 100],
  ['{ status: [REJECTED, CORRECTED] }', /quote_reviewed_idx/, 100],
  [`{ article: "${encodeId('Article', '77')}" }`, /quote_article_id_ordinal_key/, 10],
  [`{ utterance: "${encodeId('Utterance', '77')}" }`, /quote_utterance_id_published_at_id_idx/, 5],
  [
    '{ speakers: ["speaker-1"], outlets: ["outlet-7"], kinds: [DIRECT], text: "harbour" }',
    /quote_(speaker_id_published_at_id|outlet_id_published_at_id|search)_idx/,
    5000,
  ],
];

async function expectCheap(query: string, index: RegExp | null, most: number): Promise<void> {
  for (const { whole, indexes, quotes } of await workOf(query)) {
    if (index !== null) {
      expect({ query, whole }).toEqual({ query, whole: [] });
      expect(indexes.join(' ')).toMatch(index);
    }
    expect({ query, quotes: quotes <= most ? 'few' : quotes }).toEqual({ query, quotes: 'few' });
  }
}

describe.each(FILTERS)('quotes(filter: %s)', (filter, index, most) => {
  test.each(['first: 20, orderBy: NEWEST', 'last: 20, orderBy: NEWEST', 'first: 20, orderBy: OLDEST'])(
    '%s',
    async (page) => {
      await expectCheap(
        `{ quotes(${page}, filter: ${filter}) { nodes { text speaker { name } outlet { name } } } }`,
        index,
        most,
      );
    },
  );

  test('facets and timeline', async () => {
    // Where no index knows the condition, half of this table is read as a sample, and then best from end to end.
    const isSample =
      /wires|kinds|stances|minConfidence|language|attributed|status/.test(filter) && !filter.includes('text');
    const index = filter === '{}' ? /speaker_quote_count_id_idx/ : isSample ? null : /quote_/;
    const query = `{ quoteFacets(filter: ${filter}) { speakers { count } outlets { count } kinds { count } months { count } }
      quoteTimeline(filter: ${filter}, interval: WEEK) { count } }`;
    await expectCheap(query, index, filter === '{}' ? 0 : 120_000);
  });
});

test('a search for what is frequent stops at a full page', async () => {
  await expectCheap(
    '{ quotes(first: 20, filter: { text: "bridge" }, orderBy: NEWEST) { nodes { text } } }',
    /quote_published_at_id_idx/,
    300,
  );
});

test('best matches are found by the words', async () => {
  await expectCheap(
    `{ quotes(first: 20, orderBy: BEST_MATCH, filter: { text: ${JSON.stringify(WORDS)} }) { edges { node { text } matches { start } } } }`,
    /quote_search_idx/,
    2500,
  );
});

test('a page in the midst of a list costs what the first does', async () => {
  const { quotes } = await api.data<{ quotes: { pageInfo: { endCursor: string } } }>(
    '{ quotes(first: 100, filter: { publishedBefore: "2010-01-20" }) { pageInfo { endCursor } } }',
  );
  for (const [range, order] of [
    ['first: 20, after', 'NEWEST'],
    ['last: 20, before', 'NEWEST'],
  ] as const) {
    await expectCheap(
      `{ quotes(${range}: "${quotes.pageInfo.endCursor}", orderBy: ${order}) { nodes { text } } }`,
      /quote_published_at_id_idx/,
      45,
    );
  }
});

describe('other lists', () => {
  test.each<[query: string, index: RegExp, mostQuotes: number]>([
    ['{ speakers(orderBy: MOST_QUOTED) { nodes { name } } }', /speaker_quote_count_id_idx/, 0],
    ['{ speakers(orderBy: NAME, last: 20) { nodes { name } } }', /speaker_name_id_idx/, 0],
    ['{ speakers(orderBy: LAST_QUOTED) { nodes { name } } }', /speaker_last_quoted_at_id_idx/, 0],
    ['{ speakers(filter: { name: "penrow 777" }) { nodes { name } } }', /speaker_alias_/, 0],
    ['{ speakers(filter: { outlets: ["outlet-7"], quotedFrom: "2010-01-10" }) { nodes { name } } }', /quote_/, 60_000],
    ['{ articles(orderBy: NEWEST) { nodes { title } } }', /article_published_at_id_idx/, 0],
    [
      '{ articles(orderBy: OLDEST, filter: { outlets: ["outlet-7"] }) { nodes { title } } }',
      /article_outlet_id_published_at_id_idx/,
      0,
    ],
    [
      '{ articles(filter: { text: "harbour lantern" }) { nodes { title } } }',
      /article_(search|published_at_id)_idx/,
      0,
    ],
    ['{ articles(filter: { wires: ["Northline Wire"] }) { nodes { title } } }', /article_|wire_credit_/, 0],
    ['{ outlets(orderBy: NAME) { nodes { name articleCount } } }', /./, 0],
    ['{ utterances(orderBy: MOST_REPORTED) { nodes { text } } }', /utterance_outlet_count_id_idx/, 0],
    ['{ utterances(orderBy: MOST_REPORTED, last: 2) { nodes { text } } }', /utterance_outlet_count_id_idx/, 0],
    ['{ utterances(orderBy: NEWEST) { nodes { text } } }', /utterance_first_reported_at_id_idx/, 0],
    [
      '{ utterances(orderBy: MOST_REPORTED, filter: { speakers: ["speaker-1"] }) { nodes { text } } }',
      /utterance_speaker_id_outlet_count_id_idx/,
      0,
    ],
    [
      '{ utterances(orderBy: NEWEST, filter: { speakers: ["speaker-1"] }) { nodes { text } } }',
      /utterance_speaker_id_first_reported_at_id_idx/,
      0,
    ],
    ['{ utterances(filter: { text: "harbour lantern" }) { nodes { text } } }', /utterance_/, 3500],
    [
      '{ utterances(filter: { outlets: ["outlet-7"], reportedFrom: "2010-01-10" }) { nodes { text } } }',
      /quote_/,
      7000,
    ],
    [
      '{ speakers(first: 20) { nodes { name quotes(first: 5) { nodes { text outlet { name } article { title } } } outlets(first: 3) { count } } } }',
      /quote_speaker_id_published_at_id_idx/,
      60_000,
    ],
    [
      '{ outlets(first: 20) { nodes { name articles(first: 3) { nodes { title quotes { nodes { text nested { text } } } } } } } }',
      /quote_article_id_ordinal_key/,
      700,
    ],
    [
      '{ outlets(first: 20) { nodes { quotes(first: 3) { nodes { text utterance { reports(first: 2) { nodes { text } } } } } } } }',
      /quote_utterance_id_published_at_id_idx/,
      250,
    ],
  ])('%s', async (query, index, mostQuotes) => {
    await expectCheap(query, index, mostQuotes);
  });
});

describe('what is too much to count is reckoned from a sample', () => {
  interface Counted {
    readonly quoteFacets: { readonly precision: string; readonly kinds: readonly { kind: string; count: number }[] };
    readonly quoteTimeline: readonly { readonly count: number; readonly precision: string }[];
  }
  const COUNTED = `query ($filter: QuoteFilter) { quoteFacets(filter: $filter) { precision kinds { kind count } }
    quoteTimeline(filter: $filter, interval: YEAR) { count precision } }`;

  test('and is near what there is', async () => {
    const { quoteFacets, quoteTimeline } = await api.data<Counted>(COUNTED, { filter: { minConfidence: 0 } });
    expect(quoteFacets.precision).toBe('ESTIMATED');
    expect(quoteTimeline.map(({ precision }) => precision)).toEqual(['ESTIMATED']);
    const { rows } = await api.database.pool.query<{ kind: string; count: number }>(
      `SELECT kind, count(*)::int FROM quote WHERE status <> 'REJECTED' GROUP BY kind ORDER BY 2 DESC`,
    );
    expect(quoteFacets.kinds).toHaveLength(rows.length);
    for (const { kind, count } of rows) {
      const told = quoteFacets.kinds.find((each) => each.kind === kind)!.count;
      expect(Math.abs(told / count - 1)).toBeLessThan(0.05);
    }
  });

  test('but not what one speaker said or the days leave', async () => {
    for (const filter of [
      { minConfidence: 0, speakers: ['speaker-1'] },
      { minConfidence: 0, publishedFrom: '2010-01-10' },
      {},
    ]) {
      expect((await api.data<Counted>(COUNTED, { filter })).quoteFacets.precision).toBe('EXACT');
    }
  });
});
