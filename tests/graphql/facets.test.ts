import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadSamples } from '../../src/ingestion/samples.js';
import { type Api, startApi } from '../support/api.js';
import { counted, type Counts, quotesOf } from '../support/counted-quotes.js';
import { storeNewsroom, storeSeries } from '../support/newsroom.js';
import { wrongCounters } from '../support/recount.js';

let api: Api;
/** Values that conditions may have. */
let speakers: string[];
let outlets: string[];

beforeAll(async () => {
  api = await startApi();
  await loadSamples(api.database);
  await storeNewsroom(api.database);
  await storeSeries(api.database, 20, 3);
  await api.database.pool.query(`UPDATE quote SET status = 'REJECTED' WHERE id % 7 = 0`);
  await api.database.pool.query(`UPDATE quote SET status = 'CONFIRMED' WHERE id % 5 = 1`);
  await api.database.pool.query(`UPDATE speaker SET quote_count =
    (SELECT count(*) FROM quote WHERE speaker_id = speaker.id AND status <> 'REJECTED')`);
  await api.database.pool.query(`UPDATE outlet SET quote_count =
    (SELECT count(*) FROM quote WHERE outlet_id = outlet.id AND status <> 'REJECTED')`);
  const all = await quotesOf(api, { status: ['AUTO', 'CONFIRMED', 'REJECTED'] });
  speakers = [...new Set(all.flatMap(({ speaker }) => speaker?.slug ?? []))];
  outlets = [...new Set(all.flatMap(({ outlet }) => outlet?.slug ?? []))];
}, 120_000);
afterAll(() => api.close());

/** The first day of the time that a moment lies in. */
function startOf(moment: string | null, interval: string): string | null {
  if (moment === null) return null;
  const day = new Date(`${moment.slice(0, 10)}T00:00:00Z`);
  if (interval === 'WEEK') day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  const iso = day.toISOString();
  return { DAY: iso, WEEK: iso, MONTH: `${iso.slice(0, 7)}-01`, YEAR: `${iso.slice(0, 4)}-01-01` }[interval]!.slice(
    0,
    10,
  );
}

interface Facets {
  readonly speakers: readonly { speaker: { slug: string }; count: number }[];
  readonly outlets: readonly { outlet: { slug: string }; count: number }[];
  readonly kinds: readonly { kind: string; count: number }[];
  readonly stances: readonly { stance: string; count: number }[];
  readonly languages: readonly { language: string; count: number }[];
  readonly months: readonly { start: string; count: number; precision: string }[];
  readonly precision: string;
}

const FACETS = `query ($filter: QuoteFilter, $first: Int!) { quoteFacets(filter: $filter, first: $first) {
  speakers { speaker { slug } count } outlets { outlet { slug } count } kinds { kind count } stances { stance count }
  languages { language count } months { start count precision } precision } }`;

async function facetsOf(filter: Record<string, unknown> | null, first = 100): Promise<Facets> {
  return (await api.data<{ quoteFacets: Facets }>(FACETS, { filter, first })).quoteFacets;
}

async function timelineOf(filter: Record<string, unknown> | null, interval: string) {
  const { quoteTimeline } = await api.data<{ quoteTimeline: { start: string; count: number }[] }>(
    `query ($filter: QuoteFilter, $interval: Interval!) { quoteTimeline(filter: $filter, interval: $interval) { start count } }`,
    { filter, interval },
  );
  return quoteTimeline;
}

const INTERVALS = ['DAY', 'WEEK', 'MONTH', 'YEAR'];

/** What facets and timeline say of a filter is what there is in the list of its quotes. */
async function expectRecount(filter: Record<string, unknown> | null, interval: string): Promise<void> {
  const quotes = await quotesOf(api, filter);
  const facets = await facetsOf(filter);
  const timeline = await timelineOf(filter, interval);
  const asCounts = <Row extends { count: number }>(rows: readonly Row[], valueOf: (row: Row) => string): Counts =>
    Object.fromEntries(rows.map((row) => [valueOf(row), row.count]));
  expect({
    speakers: asCounts(facets.speakers, ({ speaker }) => speaker.slug),
    outlets: asCounts(facets.outlets, ({ outlet }) => outlet.slug),
    kinds: asCounts(facets.kinds, ({ kind }) => kind),
    stances: asCounts(facets.stances, ({ stance }) => stance),
    languages: asCounts(facets.languages, ({ language }) => language),
    months: asCounts(facets.months, ({ start }) => start),
    timeline: asCounts(timeline, ({ start }) => start),
    precision: facets.precision,
  }).toEqual({
    speakers: counted(quotes, ({ speaker }) => speaker?.slug),
    outlets: counted(quotes, ({ outlet }) => outlet?.slug),
    kinds: counted(quotes, ({ kind }) => kind),
    stances: counted(quotes, ({ cue }) => cue?.stance),
    languages: counted(quotes, ({ article }) => article.language),
    months: counted(quotes, ({ article }) => startOf(article.publishedAt, 'MONTH')),
    timeline: counted(quotes, ({ article }) => startOf(article.publishedAt, interval)),
    precision: 'EXACT',
  });
  for (const rows of [facets.speakers, facets.outlets, facets.kinds, facets.stances, facets.languages]) {
    expect(rows.map(({ count }) => count)).toEqual(rows.map(({ count }) => count).sort((a, b) => b - a));
  }
  expect(timeline.map(({ start }) => start)).toEqual(timeline.map(({ start }) => start).sort());
}

describe('facets and timeline are what a recount of the list gives', () => {
  test.each(INTERVALS)('of everything, by %s', async (interval) => {
    await expectRecount(null, interval);
    await expectRecount({}, interval);
  });

  test('of any filter', async () => {
    const some = <T>(values: readonly T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
    const rarely = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 1 });
    const day = fc
      .date({ min: new Date('2024-06-01'), max: new Date('2026-12-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const filters = fc.record({
      speakers: rarely(some([...speakers, 'nobody'])),
      outlets: rarely(some(outlets)),
      kinds: rarely(some(['DIRECT', 'MIXED', 'INDIRECT'])),
      stances: rarely(some(['SAY', 'CLAIM', 'DENY', 'WARN', 'OTHER'])),
      text: rarely(fc.constantFrom('the', 'harbour or tide', '"first remark" -3', 'remark', '-remark', 'zebra', ' ')),
      publishedFrom: rarely(day),
      publishedBefore: rarely(day),
      minConfidence: rarely(fc.constantFrom(0, 0.8, 0.95)),
      language: rarely(fc.constantFrom('en', 'fr', 'de')),
      attributed: rarely(fc.boolean()),
      status: rarely(some(['AUTO', 'CONFIRMED', 'CORRECTED', 'REJECTED'])),
      wires: rarely(fc.constant(['Northline Wire'])),
    });
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(...INTERVALS), async (filter, interval) => {
        await expectRecount(JSON.parse(JSON.stringify(filter)) as Record<string, unknown>, interval);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

test('first says how many speakers and outlets, the most frequent', async () => {
  for (const filter of [null, { kinds: ['DIRECT'] }]) {
    const [two, all] = [await facetsOf(filter, 2), await facetsOf(filter)];
    expect(two.speakers).toEqual(all.speakers.slice(0, 2));
    expect(two.outlets).toEqual(all.outlets.slice(0, 2));
    expect([two.stances, two.months]).toEqual([all.stances, all.months]);
  }
});

test('only what is asked for is counted, in one statement, and rows are looked up together', async () => {
  const kept = await api.ask('{ quoteFacets { kinds { kind count } } }');
  expect(kept.statements).toHaveLength(1);
  expect(kept.statements[0]).not.toMatch(/speaker|outlet|stance|FROM quote\b/);
  const filtered = await api.ask(
    `{ quoteFacets(filter: { speakers: ["ines-vartan"] }) { outlets { outlet { name } count } kinds { count } } }`,
  );
  expect(filtered.errors).toEqual([]);
  expect(filtered.statements).toHaveLength(2);
  expect(filtered.statements[0]).not.toMatch(/stance|months|speakers/);
  const both = await api.ask(
    `query ($filter: QuoteFilter) { quoteFacets(filter: $filter) { kinds { count } } quoteTimeline(filter: $filter, interval: YEAR) { count } }`,
    { filter: { kinds: ['DIRECT'] } },
  );
  // How many there are is reckoned once for both.
  expect(both.statements).toHaveLength(3);
});

test('what cannot be asked is refused', async () => {
  expect(await api.refusal('{ quoteFacets(first: 101) { kinds { count } } }')).toBe(
    'BAD_USER_INPUT: first: must be from 1 to 100, not 101.',
  );
  expect(await api.refusal('{ quoteFacets(filter: { minConfidence: 2 }) { kinds { count } } }')).toContain(
    'filter.minConfidence',
  );
});

test('counting costs more than a row, and what is kept next to nothing', async () => {
  const costOf = async (query: string) => {
    const response = await fetch(`${api.server.url}/graphql?query=${encodeURIComponent(query)}`);
    return ((await response.json()) as { extensions: { cost: { requested: number } } }).extensions.cost.requested;
  };
  expect(await costOf('{ quoteFacets { kinds { count } } }')).toBe(30);
  expect(await costOf('{ quoteFacets(filter: { kinds: [DIRECT] }) { kinds { count } } }')).toBe(520);
  expect(await costOf('{ quoteTimeline(filter: { kinds: [DIRECT] }, interval: DAY) { start count } }')).toBe(700);
});

test('a timeline of too many counts is refused', async () => {
  await api.database.pool.query(`INSERT INTO quote_tally (day, count)
    SELECT day, 1 FROM generate_series('1900-01-01'::date, '1910-01-01', '1 day') AS day`);
  try {
    expect(await api.refusal('{ quoteTimeline(interval: DAY) { count } }')).toBe(
      'BAD_USER_INPUT: interval: by DAY there are more than 2000 counts. Take a longer one, or fewer days with filter.publishedFrom and filter.publishedBefore.',
    );
    const narrow = `{ quoteTimeline(interval: DAY, filter: { publishedFrom: "1900-02-01", publishedBefore: "1900-02-03" }) { start count } }`;
    expect(await api.data(narrow)).toEqual({
      quoteTimeline: [
        { start: '1900-02-01', count: 1 },
        { start: '1900-02-02', count: 1 },
      ],
    });
  } finally {
    await api.database.pool.query(`DELETE FROM quote_tally WHERE day < '1911-01-01'`);
  }
});

test('the kept counts stay right and few, however often quotes change', async () => {
  await api.database.pool.query(`DO $$ BEGIN
    FOR round IN 1..1000 LOOP
      UPDATE quote SET stance = (ARRAY['SAY', 'WARN', NULL]::"Stance"[])[1 + round % 3], language = CASE round % 2 WHEN 0 THEN 'en' END
      WHERE id = 1;
      UPDATE quote SET status = CASE WHEN status = 'REJECTED' THEN 'AUTO' ELSE 'REJECTED' END::"QuoteStatus" WHERE id = 2;
      UPDATE quote SET published_at = published_at + interval '1 day' WHERE id = 3;
    END LOOP;
  END $$`);
  const { rows } = await api.database.pool.query<{ count: number }>('SELECT count(*)::int FROM quote_tally');
  expect(rows[0]!.count).toBeLessThan(4000);
  expect((await wrongCounters(api.database.pool)).filter((name) => name.startsWith('tally'))).toEqual([]);
});
