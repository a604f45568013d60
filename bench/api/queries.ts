/** One question to the three servers, and what of their answers must be the same. */
export interface Comparison {
  readonly name: string;
  readonly ours: Request;
  /** PostGraphile names fields after tables and keys. */
  readonly peers: Request;
  /** Arguments of the statement of this name in bare.mjs; null: there is nothing bare that compares. */
  readonly bare: readonly unknown[] | null;
  /** Takes an answer of either server down to the values that both must give. */
  readonly values: (data: unknown) => unknown;
  /** Asked by the id of its document, at a server that keeps answers; the others keep none. */
  readonly isKept?: true;
}

interface Request {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The speaker with the most quotes. */
const SLUG = 'speaker-1';
/** Words that stand in a few of a thousand quotes. */
const WORDS = '"harbour lantern" or lighthouse or storm -ferry';

const OUR_QUOTE = 'text kind article { title url } outlet { name }';
const PEERS_QUOTE = 'text kind articleByArticleId { title url } outletByOutletId { name }';

const OUR_FACETS = 'kinds { kind count } stances { stance count } languages { language count }';
// Its aggregates know no plain count of a group: distinct ids are how its users count.
const PEERS_FACETS = ['KIND', 'STANCE', 'LANGUAGE']
  .map((column) => `${column.toLowerCase()}: groupedAggregates(groupBy: [${column}]) { keys distinctCount { rowId } }`)
  .join(' ');

export const comparisons: readonly Comparison[] = [
  {
    name: 'hello',
    ours: { query: '{ __typename }', variables: {} },
    peers: { query: '{ __typename }', variables: {} },
    bare: [],
    values: flat,
  },
  {
    name: 'speaker',
    ours: {
      query: 'query Speaker($slug: String!) { speaker(slug: $slug) { name type quoteCount } }',
      variables: { slug: SLUG },
    },
    peers: {
      query:
        'query Speaker($slug: String!) { allSpeakers(condition: { slug: $slug }, first: 1) { edges { node { name type quoteCount } } } }',
      variables: { slug: SLUG },
    },
    bare: [SLUG],
    values: flat,
  },
  {
    name: 'speakerQuotes',
    ours: {
      query: `query Newest($slug: String!) { speaker(slug: $slug) { name quotes(first: 20) { edges { node { ${OUR_QUOTE} } } } } }`,
      variables: { slug: SLUG },
    },
    peers: {
      query: `query Newest($slug: String!) { allSpeakers(condition: { slug: $slug }, first: 1) { edges { node { name
        quotesBySpeakerId(first: 20, orderBy: [PUBLISHED_AT_DESC]) { edges { node { ${PEERS_QUOTE} } } } } } } }`,
      variables: { slug: SLUG },
    },
    bare: [SLUG],
    values: flat,
  },
  {
    name: 'quotes',
    ours: {
      query: `query Quotes { quotes(first: 100) { edges { node { ${OUR_QUOTE} speaker { name slug } } } } }`,
      variables: {},
    },
    peers: {
      query: `query Quotes { allQuotes(first: 100, orderBy: [PUBLISHED_AT_DESC]) { edges { node { ${PEERS_QUOTE} speakerBySpeakerId { name slug } } } } }`,
      variables: {},
    },
    bare: [],
    values: flat,
  },
  {
    name: 'nested',
    ours: {
      query: `query Nested { speakers(first: 20) { edges { node { name quoteCount quotes(first: 5) { edges { node { ${OUR_QUOTE} } } } } } } }`,
      variables: {},
    },
    peers: {
      query: `query Nested { allSpeakers(first: 20, orderBy: [QUOTE_COUNT_DESC, ROW_ID_DESC]) { edges { node { name quoteCount
        quotesBySpeakerId(first: 5, orderBy: [PUBLISHED_AT_DESC]) { edges { node { ${PEERS_QUOTE} } } } } } } }`,
      variables: {},
    },
    bare: [],
    values: flat,
  },
  {
    name: 'search',
    ours: {
      query: `query Search($words: String!) { quotes(first: 20, filter: { text: $words }) { edges { node { ${OUR_QUOTE} } } } }`,
      variables: { words: WORDS },
    },
    peers: {
      query: `query Search($words: String!) { quotesMatching(first: 20, words: $words) { edges { node { ${PEERS_QUOTE} } } } }`,
      variables: { words: WORDS },
    },
    bare: [WORDS],
    values: flat,
  },
  {
    name: 'count',
    ours: {
      query: 'query Count($slug: String!) { quotes(filter: { speakers: [$slug] }) { count(limit: 100000) { value } } }',
      variables: { slug: SLUG },
    },
    peers: {
      query:
        'query Count($slug: String!) { allSpeakers(condition: { slug: $slug }, first: 1) { edges { node { quotesBySpeakerId { totalCount } } } } }',
      variables: { slug: SLUG },
    },
    bare: [SLUG],
    values: flat,
  },
  {
    name: 'widget',
    ours: {
      query: `query Widget($slug: String!) { quotes(first: 5, filter: { speakers: [$slug] }) { edges { node { role ${OUR_QUOTE} speaker { name slug } } } } }`,
      variables: { slug: SLUG },
    },
    peers: {
      query: `query Widget($slug: String!) { allSpeakers(condition: { slug: $slug }, first: 1) { edges { node {
        quotesBySpeakerId(first: 5, orderBy: [PUBLISHED_AT_DESC]) { edges { node { role ${PEERS_QUOTE} speakerBySpeakerId { name slug } } } } } } } }`,
      variables: { slug: SLUG },
    },
    bare: null,
    values: flat,
    isKept: true,
  },
  {
    name: 'facets',
    ours: {
      query: `query Facets($slug: String!) { quoteFacets(filter: { speakers: [$slug] }) { ${OUR_FACETS} } }`,
      variables: { slug: SLUG },
    },
    peers: {
      query: `query Facets($slug: String!) { allSpeakers(condition: { slug: $slug }, first: 1) { edges { node { quotesBySpeakerId { ${PEERS_FACETS} } } } } }`,
      variables: { slug: SLUG },
    },
    bare: [SLUG],
    values: pairs,
  },
  {
    name: 'facetsOfAll',
    ours: { query: `query FacetsOfAll { quoteFacets { ${OUR_FACETS} } }`, variables: {} },
    peers: { query: `query FacetsOfAll { allQuotes { ${PEERS_FACETS} } }`, variables: {} },
    bare: [],
    values: pairs,
  },
];

/**
 * What PostGraphile needs: it has undated rows at the other end of its lists than the indexes here, so that it gets
 * indexes of its own; it knows no text search, and groups by columns without an index only where it may.
 */
export const PEERS_SETTINGS = `
  CREATE INDEX IF NOT EXISTS peers_quote_published_at ON quote (published_at, id);
  CREATE INDEX IF NOT EXISTS peers_quote_speaker ON quote (speaker_id, published_at, id);
  CREATE OR REPLACE FUNCTION quotes_matching(words text) RETURNS SETOF quote LANGUAGE sql STABLE AS $$
  SELECT q.* FROM quote q WHERE q.search @@ websearch_to_tsquery('english', words) ORDER BY q.published_at DESC, q.id DESC $$;
  COMMENT ON COLUMN quote.kind IS '@behavior +orderBy';
  COMMENT ON COLUMN quote.stance IS '@behavior +orderBy';
  COMMENT ON COLUMN quote.language IS '@behavior +orderBy'`;

/** All values of an answer in order, whatever the fields are called. */
function flat(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(flat);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(flat);
  return [value];
}

/** Values with their counts, in no order; numbers may be written as texts. */
function pairs(data: unknown): string[] {
  const values = flat(data);
  return values
    .flatMap((value, place) => (place % 2 === 0 ? [`${String(value)}: ${String(values[place + 1])}`] : []))
    .sort();
}
