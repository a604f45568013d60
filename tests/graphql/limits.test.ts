import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { limits } from '../../src/graphql/limits.js';
import { type Api, startApi } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
}, 60_000);
afterAll(() => api.close());

/** A query of `levels` levels. */
const nested = (levels: number) =>
  `{ quotes(first: 1) { nodes { ${'nestedIn { '.repeat(levels - 3)}id${' }'.repeat(levels - 3)} } } }`;
const aliased = (count: number) =>
  `{ ${Array.from({ length: count }, (_, number) => `a${number}: __typename`).join(' ')} }`;

describe('tokens', () => {
  // Twelve tokens stand around the ids, whose number is what refuses those that are read.
  const query = (tokens: number) => `{ nodes(ids: [${'"a" '.repeat(tokens - 12)}]) { id } }`;

  test('up to the limit are read', async () => {
    expect(await api.refusal(query(limits.tokens))).toContain('BAD_USER_INPUT: ids:');
  });

  test('beyond are refused', async () => {
    expect(await api.refusal(query(limits.tokens + 1))).toBe(
      'QUERY_TOO_COMPLEX: The query has more than the 3000 tokens (words and signs) that are allowed. Ask in several requests.',
    );
  });
});

describe('depth', () => {
  test('up to the limit is answered', async () => {
    expect((await api.ask(nested(limits.depth))).errors).toEqual([]);
  });

  test('beyond is refused', async () => {
    expect(await api.refusal(nested(limits.depth + 1))).toBe(
      `QUERY_TOO_COMPLEX: The query is ${limits.depth + 1} levels deep, ${limits.depth} are allowed.`,
    );
  });

  test('counts through fragments', async () => {
    const inner = `fragment F on Quote { ${'nestedIn { '.repeat(10)}id${' }'.repeat(10)} }`;
    const query = `{ quotes(first: 1) { nodes { ${'nestedIn { '.repeat(10)}...F${' }'.repeat(10)} } } } ${inner}`;
    expect(await api.refusal(query)).toContain('QUERY_TOO_COMPLEX: The query is 23 levels deep');
  });

  test('of fragments in a circle is an error, not an endless walk', async () => {
    expect(
      await api.refusal(
        '{ quotes { nodes { ...A } } } fragment A on Quote { nestedIn { ...B } } fragment B on Quote { ...A }',
      ),
    ).toContain('Cannot spread fragment "A" within itself');
  });
});

describe('aliases', () => {
  test('up to the limit are answered', async () => {
    expect(Object.keys(await api.data<object>(aliased(limits.aliases)))).toHaveLength(limits.aliases);
  });

  test('beyond are refused', async () => {
    expect(await api.refusal(aliased(limits.aliases + 1))).toBe(
      `QUERY_TOO_COMPLEX: The query has ${limits.aliases + 1} aliases, ${limits.aliases} are allowed.`,
    );
  });
});

describe('complexity', () => {
  const query =
    'query ($first: Int) { speakers(first: $first) { nodes { quotes(first: $first) { nodes { id text kind } } } } }';

  test('grows with the rows asked for, also by variables', async () => {
    expect((await api.ask(query, { first: 50 })).errors).toEqual([]);
    const { errors, statements } = await api.ask(query, { first: 100 });
    expect(errors[0]?.message).toMatch(
      /^The query costs \d+ points, 30000 are allowed: .* Ask for fewer rows or fewer fields\.$/,
    );
    expect(errors[0]?.extensions?.code).toBe('QUERY_TOO_COMPLEX');
    expect(statements).toEqual([]);
  });

  test('holds for the short lists of many rows', async () => {
    expect(
      await api.refusal('{ speakers(first: 100) { nodes { outlets(first: 100) { outlet { id name slug } } } } }'),
    ).toContain('QUERY_TOO_COMPLEX');
  });

  test('leaves room for a hundred quotes with everything that a page shows', async () => {
    const { errors } = await api.ask(`{
      quotes(first: 100, filter: { text: "tide" }) {
        edges { cursor node {
          id kind text spans { start end } clause { start end } cue { text lemma stance } source { text } role speakerType confidence rule implicit inHeading status
          speaker { id slug name type } via { id name } outlet { id slug name } outletOfRecord { name }
          article { id url title publishedAt authors language wires { role outlet { name } } } context { prefix exact suffix } deepLink
        } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor } count { value precision }
      }
    }`);
    expect(errors).toEqual([]);
  });

  test('lets no request have many texts read', async () => {
    const texts = Array.from({ length: 6 }, (_, number) => `a${number}: extract(input: $input) { language }`).join(' ');
    expect(await api.refusal(`query ($input: ExtractInput!) { ${texts} }`, { input: { text: 'x' } })).toContain(
      'QUERY_TOO_COMPLEX',
    );
  });
});

test('introspection is on and within the limits', async () => {
  const everything = getIntrospectionQuery({
    inputValueDeprecation: true,
    oneOf: true,
    specifiedByUrl: true,
    schemaDescription: true,
  });
  const { __schema } = await api.data<{ __schema: { types: unknown[] } }>(everything);
  expect(__schema.types.length).toBeGreaterThan(30);
});
