/** A request that was made to cost a server of GraphQL more than it costs to send. */
export interface HostileRequest {
  readonly name: string;
  readonly method: 'GET' | 'POST';
  /** What stands behind `/graphql`. */
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  /** The code of the error that it must get. */
  readonly code: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };

function posted(
  name: string,
  code: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Readonly<Record<string, string>> = JSON_TYPE,
): HostileRequest {
  return { name, method: 'POST', address: '', headers, body, code };
}

function asked(name: string, code: string, query: string, variables: unknown = {}): HostileRequest {
  return posted(name, code, JSON.stringify({ query, variables }));
}

const times = (count: number, part: (number: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, number) => part(number)).join(between);
const nested = (levels: number, field: string, leaf: string) =>
  `${`${field} { `.repeat(levels)}${leaf}${' }'.repeat(levels)}`;
/** Fragments of which each spreads the next one twice: 2 to the power of `count` fields when written out. */
const doubling = (count: number, spread: string) =>
  times(count, (number) => `fragment F${number} on Quote { ${`...F${number + 1} `.repeat(2)} }`) +
  ` fragment F${count} on Quote { id } { quotes { nodes { ${spread} } } }`;

/** The requests, none of which may take long or get anything but a clear refusal. */
export const hostileRequests: readonly HostileRequest[] = [
  asked('a thousand levels', 'QUERY_TOO_COMPLEX', `{ quotes { nodes { ${nested(1000, 'nestedIn', 'id')} } } }`),
  asked(
    'a thousand levels in fragments',
    'QUERY_TOO_COMPLEX',
    `{ quotes { nodes { ...F0 } } } ${times(400, (each) => `fragment F${each} on Quote { nestedIn { ...F${each + 1} } }`)} fragment F400 on Quote { id }`,
  ),
  asked('a thousand aliases', 'QUERY_TOO_COMPLEX', `{ ${times(1000, (each) => `a${each}: __typename`)} }`),
  asked(
    'a hundred lists of a hundred',
    'QUERY_TOO_COMPLEX',
    `{ ${times(100, (each) => `a${each}: quotes(first: 100) { nodes { id text } }`)} }`,
  ),
  asked('ten thousand fields', 'QUERY_TOO_COMPLEX', `{ quotes { nodes { ${'id '.repeat(10_000)} } } }`),
  asked(
    'one field as often as tokens allow',
    'QUERY_TOO_COMPLEX',
    `{ quotes(first: 100) { nodes { ${'id text '.repeat(600)} article { ${'id title '.repeat(600)} } speaker { quotes(first: 100) { nodes { id } } } } } }`,
  ),
  asked(
    'fields that cannot be merged',
    'GRAPHQL_VALIDATION_FAILED',
    `{ quotes { nodes { ${times(99, (each) => `x: context(before: ${each}) { exact }`)} } } }`,
  ),
  asked(
    'fragments in a circle',
    'GRAPHQL_VALIDATION_FAILED',
    '{ quotes { nodes { ...A } } } fragment A on Quote { ...B } fragment B on Quote { ...A }',
  ),
  asked(
    'fragments in a circle of three hundred',
    'GRAPHQL_VALIDATION_FAILED',
    `{ quotes { nodes { ...F0 } } } ${times(300, (each) => `fragment F${each} on Quote { ...F${(each + 1) % 300} }`)}`,
  ),
  asked('fragments that double thirty times, not used', 'GRAPHQL_VALIDATION_FAILED', doubling(30, 'id')),
  asked('three thousand directives', 'QUERY_TOO_COMPLEX', `{ __typename ${'@skip(if: false) '.repeat(3000)} }`),
  asked(
    'directives as often as tokens allow',
    'GRAPHQL_VALIDATION_FAILED',
    `{ __typename ${'@skip(if: false) '.repeat(400)} }`,
  ),
  asked('unknown fields', 'GRAPHQL_VALIDATION_FAILED', `{ ${times(1000, (each) => `speakerQuotes${each}`)} }`),
  asked(
    'an introspection of introspection',
    'QUERY_TOO_COMPLEX',
    `{ __schema { types { ${'fields { type { '.repeat(12)}name${' } }'.repeat(12)} } } }`,
  ),
  asked('a list of a thousand million', 'BAD_USER_INPUT', '{ quotes(first: 1000000000) { nodes { id } } }'),
  asked('a list of less than none', 'BAD_USER_INPUT', '{ quotes(first: -1) { nodes { id } } }'),
  asked('a cursor that is none', 'BAD_USER_INPUT', '{ quotes(after: "AAAA") { nodes { id } } }'),
  asked(
    'a cursor of 90,000 letters',
    'BAD_USER_INPUT',
    'query ($after: String) { quotes(after: $after) { nodes { id } } }',
    { after: 'A'.repeat(90_000) },
  ),
  asked('ten thousand ids', 'BAD_USER_INPUT', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
    ids: Array(10_000).fill('AAAAAA'),
  }),
  asked(
    'ten thousand speakers',
    'BAD_USER_INPUT',
    'query ($slugs: [String!]) { quotes(filter: { speakers: $slugs }) { nodes { id } } }',
    { slugs: Array.from({ length: 10_000 }, (_, each) => `s${each}`) },
  ),
  asked(
    'a search of 30,000 words',
    'BAD_USER_INPUT',
    'query ($text: String) { quotes(filter: { text: $text }) { nodes { id } } }',
    { text: 'or a "b c" -d '.repeat(6000) },
  ),
  asked(
    'a name of 90,000 letters',
    'BAD_USER_INPUT',
    'query ($name: String) { speakers(filter: { name: $name }) { nodes { id } } }',
    { name: 'a'.repeat(90_000) },
  ),
  asked(
    'numbers beyond all numbers',
    'GRAPHQL_VALIDATION_FAILED',
    `{ quotes(first: ${'9'.repeat(5000)}) { nodes { id } } }`,
  ),
  posted(
    'variables as deep as the body',
    'BAD_USER_INPUT',
    `{"query":"query ($filter: QuoteFilter) { quotes(filter: $filter) { nodes { id } } }","variables":{"filter":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
  ),
  posted(
    'an id as deep as the body',
    'BAD_USER_INPUT',
    `{"query":"query ($id: ID!) { node(id: $id) { id } }","variables":{"id":${'{"a":'.repeat(15_000)}1${'}'.repeat(15_000)}}}`,
  ),
  posted(
    'a day as deep as the body',
    'BAD_USER_INPUT',
    `{"query":"query ($day: Date) { quotes(filter: { publishedFrom: $day }) { nodes { id } } }","variables":{"day":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
  ),
  posted('a query as deep as the body', 'BAD_REQUEST', `{"query":${'['.repeat(40_000)}${']'.repeat(40_000)}}`),
  asked(
    'a name of the language for a variable',
    'BAD_USER_INPUT',
    'query ($filter: QuoteFilter) { quotes(filter: $filter) { nodes { id } } }',
    JSON.parse('{"filter":{"__proto__":{"text":"a"},"constructor":{}}}'),
  ),
  asked('a text that does not end', 'GRAPHQL_PARSE_FAILED', `{ speaker(slug: "${'a'.repeat(50_000)}`),
  asked('fifty thousand brackets', 'GRAPHQL_PARSE_FAILED', '{'.repeat(2900)),
  asked('sixty thousand comments', 'GRAPHQL_PARSE_FAILED', '#\n'.repeat(30_000)),
  posted('three megabytes', 'REQUEST_TOO_LARGE', JSON.stringify({ query: `# ${'x'.repeat(3_000_000)}` })),
  posted('three megabytes of blanks', 'REQUEST_TOO_LARGE', new Uint8Array(3_000_000).fill(0x20)),
  posted('a body of brackets', 'BAD_REQUEST', '['.repeat(100_000)),
  posted('a body of objects', 'BAD_REQUEST', '{"a":'.repeat(20_000)),
  posted(
    'a list of a thousand operations',
    'BAD_REQUEST',
    JSON.stringify(Array(1000).fill({ query: '{ __typename }' })),
  ),
  posted('bytes that are no text', 'BAD_REQUEST', new Uint8Array(100_000).fill(0xff)),
  posted('a form with files', 'UNSUPPORTED_MEDIA_TYPE', '--x\r\n', {
    'content-type': 'multipart/form-data; boundary=x',
  }),
  posted('a form of a foreign page', 'UNSUPPORTED_MEDIA_TYPE', 'query={__typename}', { 'content-type': 'text/plain' }),
  {
    name: 'a mutation by an address',
    method: 'GET',
    address: `?query=${encodeURIComponent('mutation { rejectQuote(id: "a") { __typename } }')}`,
    headers: {},
    body: null,
    code: 'BAD_USER_INPUT',
  },
];

/** Sends it. */
export async function send(server: string, { method, address, headers, body }: HostileRequest): Promise<Response> {
  return fetch(`${server}/graphql${address}`, { method, headers: { ...headers }, body });
}
