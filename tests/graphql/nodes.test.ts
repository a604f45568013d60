import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Api, startApi } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';

let api: Api;
const ids: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
  const found = await api.data<Record<string, { id: string } | { nodes: { id: string }[] }>>(`{
    Speaker: speaker(slug: "ines-vartan") { id }
    Outlet: outlet(slug: "ellery-courier") { id }
    Article: article(url: "https://courier.example/2026/ferries") { id }
    Quote: quotes(first: 1) { nodes { id } }
  }`);
  for (const [type, value] of Object.entries(found)) ids[type] = 'id' in value ? value.id : value.nodes[0]!.id;
}, 60_000);
afterAll(() => api.close());

const encoded = (text: string) => Buffer.from(text).toString('base64url');

describe('node', () => {
  test.each(['Speaker', 'Outlet', 'Article', 'Quote'])('finds a %s again', async (type) => {
    const { node } = await api.data<{ node: unknown }>('query ($id: ID!) { node(id: $id) { __typename id } }', {
      id: ids[type],
    });
    expect(node).toEqual({ __typename: type, id: ids[type] });
  });

  test('gives the fields of the type', async () => {
    const { node } = await api.data<{ node: unknown }>(
      'query ($id: ID!) { node(id: $id) { ... on Speaker { slug } ... on Quote { text } } }',
      {
        id: ids['Speaker'],
      },
    );
    expect(node).toEqual({ slug: 'ines-vartan' });
  });

  test.each([
    ['an unknown row', encoded('Speaker:999999')],
    ['a number beyond all rows', encoded('Speaker:999999999999999999')],
    ['a longer one', encoded('Speaker:9999999999999999999')],
    ['an unknown type', encoded('Cue:1')],
    ['a table that is not public', encoded('ApiKey:1')],
    ['no row', encoded('Speaker:')],
    ['a slug', 'ines-vartan'],
    ['nothing', ''],
    ['other characters', 'ü 🐟 %00'],
  ])('is null for %s', async (_name, id) => {
    expect(await api.data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });
});

describe('nodes', () => {
  test('keep the order of the ids, with null where nothing is', async () => {
    const wanted = [ids['Quote'], encoded('Quote:999999'), ids['Speaker'], 'nonsense', ids['Quote']];
    const { data, statements } = await api.ask<{ nodes: ({ id: string } | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      {
        ids: wanted,
      },
    );
    expect(data.nodes.map((node) => node?.id ?? null)).toEqual([
      ids['Quote'],
      null,
      ids['Speaker'],
      null,
      ids['Quote'],
    ]);
    expect(statements).toHaveLength(2);
  });

  test('are at most a hundred', async () => {
    expect(
      await api.refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill(ids['Quote']) }),
    ).toBe('BAD_USER_INPUT: ids: 101 ids, at most 100 are allowed.');
    expect(await api.data('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] });
  });
});

test('an unknown slug is null', async () => {
  expect(await api.data('{ speaker(slug: "nobody") { id } outlet(slug: "nowhere") { id } }')).toEqual({
    speaker: null,
    outlet: null,
  });
});
