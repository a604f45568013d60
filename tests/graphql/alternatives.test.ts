import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadSamples } from '../../src/ingestion/samples.js';
import { type Api, startApi } from '../support/api.js';
import { type CountedQuote, counted, type Counts, quotesOf } from '../support/counted-quotes.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await loadSamples(api.database);
}, 120_000);
afterAll(() => api.close());

type Filter = Record<string, unknown>;

const FACETS = `query ($filter: QuoteFilter, $first: Int!) { quoteFacets(filter: $filter, first: $first, alternatives: true) {
  speakers { value: speaker { slug } count } outlets { value: outlet { slug } count } kinds { value: kind count }
  stances { value: stance count } languages { value: language count } months { value: start count } precision } }`;

type Row = { readonly value: string | { readonly slug: string }; readonly count: number };
type Facet = 'speakers' | 'outlets' | 'kinds' | 'stances' | 'languages' | 'months';

async function facetsOf(filter: Filter, first = 100): Promise<Record<Facet, Counts>> {
  const { quoteFacets } = await api.data<{ quoteFacets: Record<Facet, Row[]> & { precision: string } }>(FACETS, {
    filter,
    first,
  });
  const { precision, ...facets } = quoteFacets;
  expect(precision).toBe('EXACT');
  return Object.fromEntries(
    Object.entries(facets).map(([facet, rows]) => {
      if (facet !== 'months') {
        expect(rows.map(({ count }) => count)).toEqual(rows.map(({ count }) => count).sort((a, b) => b - a));
      }
      return [facet, Object.fromEntries(rows.map(({ value, count }) => [nameOf(value), count]))];
    }),
  ) as Record<Facet, Counts>;
}

const nameOf = (value: Row['value']) => (typeof value === 'string' ? value : value.slug);

/** By which condition a facet is chosen, and what of a quote it counts. */
const FACET: Record<Facet, [own: string | null, valueOf: (quote: CountedQuote) => string | null | undefined]> = {
  speakers: ['speakers', ({ speaker }) => speaker?.slug],
  outlets: ['outlets', ({ outlet }) => outlet?.slug],
  kinds: ['kinds', ({ kind }) => kind],
  stances: ['stances', ({ cue }) => cue?.stance],
  languages: ['language', ({ article }) => article.language],
  months: [null, ({ article }) => article.publishedAt && `${article.publishedAt.slice(0, 7)}-01`],
};

test('each facet is counted as a recount without its own condition gives', async () => {
  const all = await quotesOf(api, {});
  const some = <T>(values: readonly T[]) =>
    fc.option(fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }), { nil: undefined });
  const filters = fc.record({
    speakers: some([...new Set(all.flatMap(({ speaker }) => speaker?.slug ?? [])), 'nobody']),
    outlets: some([...new Set(all.flatMap(({ outlet }) => outlet?.slug ?? []))]),
    kinds: some(['DIRECT', 'MIXED', 'INDIRECT']),
    stances: some(['SAY', 'CLAIM', 'DENY', 'WARN', 'OTHER']),
    language: fc.constantFrom(undefined, 'en', 'fr'),
    text: fc.constantFrom(undefined, 'the', 'council or harbour'),
    publishedFrom: fc.constantFrom(undefined, '2026-02-15'),
  });
  await fc.assert(
    fc.asyncProperty(filters, async (generated) => {
      const filter = JSON.parse(JSON.stringify(generated)) as Filter;
      const expected = await Promise.all(
        Object.entries(FACET).map(async ([facet, [own, valueOf]]) => {
          const quotes = await quotesOf(api, own === null ? filter : { ...filter, [own]: null });
          return [facet, counted(quotes, valueOf)];
        }),
      );
      expect(await facetsOf(filter)).toEqual(Object.fromEntries(expected));
    }),
    { numRuns: 25 },
  );
}, 120_000);

test('what was chosen is told beside the most frequent others', async () => {
  const ranked = Object.keys((await facetsOf({})).speakers);
  const rare = ranked.at(-1)!;
  const { speakers } = await facetsOf({ speakers: [rare] }, 2);
  expect(Object.keys(speakers)).toHaveLength(3);
  expect(Object.keys(speakers).at(-1)).toBe(rare);
});

test('only facets that are chosen and asked for are counted again, and where nothing else is chosen from what is kept', async () => {
  const chosen = `filter: { speakers: ["ines-vartan"], kinds: [DIRECT] }`;
  const one = await api.ask(`{ quoteFacets(${chosen}, alternatives: true) { kinds { count } stances { count } } }`);
  expect(one.errors).toEqual([]);
  expect(one.statements).toHaveLength(2);
  expect(one.statements[1]).not.toMatch(/stances/);
  const kept = await api.ask('{ quoteFacets(filter: { kinds: [DIRECT] }, alternatives: true) { kinds { count } } }');
  expect(kept.statements.filter((text) => text.includes('FROM quote_tally'))).toHaveLength(2);
  const none = await api.ask(`{ quoteFacets(${chosen}, alternatives: true) { stances { count } } }`);
  expect(none.statements).toHaveLength(1);
});

test('facets that are counted again are paid for, and the values beside', async () => {
  const costOf = async (facets: string) => {
    const response = await fetch(`${api.server.url}/graphql?query=${encodeURIComponent(`{ ${facets} }`)}`);
    return ((await response.json()) as { extensions: { cost: { requested: number } } }).extensions.cost.requested;
  };
  const kinds = '{ kinds { count } }';
  const free = await costOf(`quoteFacets(alternatives: true) ${kinds}`);
  expect(free).toBe(await costOf(`quoteFacets ${kinds}`));
  expect(await costOf(`quoteFacets(filter: { text: "harbour" }, alternatives: true) ${kinds}`)).toBe(520);
  expect(await costOf(`quoteFacets(filter: { kinds: [DIRECT] }, alternatives: true) ${kinds}`)).toBe(550);
  expect(await costOf(`quoteFacets(filter: { kinds: [DIRECT], language: "en" }, alternatives: true) ${kinds}`)).toBe(
    1540,
  );
});
