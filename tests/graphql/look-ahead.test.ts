import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execute, type GraphQLObjectType, isLeafType, isObjectType, getNamedType, parse } from 'graphql';
import { createContext } from '../../src/graphql/context.js';
import { schema } from '../../src/graphql/schema.js';
import { type Api, startApi } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
}, 60_000);
afterAll(() => api.close());

/** A field with whatever has to be asked of its type, down to leaves. */
function asked(type: GraphQLObjectType, name: string, depth = 0): string | null {
  const field = type.getFields()[name]!;
  const named = getNamedType(field.type);
  if (isLeafType(named)) return name;
  if (!isObjectType(named) || depth > 3) return null;
  const inner = Object.keys(named.getFields())
    .filter(
      (each) =>
        depth === 0 ||
        ![
          'quotes',
          'articles',
          'copies',
          'nested',
          'nestedIn',
          'revisions',
          'reports',
          'mergeSuggestions',
          'history',
        ].includes(each),
    )
    .flatMap((each) => asked(named, each, depth + 1) ?? []);
  return `${name} { ${inner.slice(0, 12).join(' ')} }`;
}

describe.each([
  ['Quote', 'quotes'],
  ['Article', 'articles'],
  ['Speaker', 'speakers'],
  ['Outlet', 'outlets'],
  ['Utterance', 'utterances'],
])('a list of %s objects', (typeName, list) => {
  const type = schema.getType(typeName) as GraphQLObjectType;

  test.each(Object.keys(type.getFields()))('reads what %s needs when nothing else is asked for', async (name) => {
    const field = asked(type, name);
    const query = `{ ${list}(first: 3) { nodes { ${field} } edges { node { ${field} } } } }`;
    const narrow = await api.data(query);
    // graphql-js tells resolvers nothing of what is asked for: every row is read whole.
    const whole = await execute({ schema, document: parse(query), contextValue: createContext(api.database) });
    expect(whole.errors).toBeUndefined();
    expect(narrow).toEqual(JSON.parse(JSON.stringify(whole.data)));
  });
});

describe.each([
  ['Quote', 'speakers', 'quotes', 'speakers'],
  ['Article', 'outlets', 'articles', 'outlets'],
])('%s objects that hang on %s', (typeName, parents, list, filter) => {
  const type = schema.getType(typeName) as GraphQLObjectType;

  // They come as JSON, those of a whole list as columns.
  test.each(Object.keys(type.getFields()))('have the %s that they have in a list of their own', async (name) => {
    const field = asked(type, name);
    type Row = { slug: string; hanging: unknown };
    const { all } = await api.data<{ all: { nodes: Row[] } }>(
      `{ all: ${parents}(first: 2) { nodes { slug hanging: ${list}(first: 2, orderBy: NEWEST) { nodes { ${field} } pageInfo { endCursor } } } } }`,
    );
    expect(all.nodes).toHaveLength(2);
    for (const { slug, hanging } of all.nodes) {
      const { alone } = await api.data<{ alone: unknown }>(
        `query ($slug: String!) { alone: ${list}(first: 2, filter: { ${filter}: [$slug] }) { nodes { ${field} } pageInfo { endCursor } } }`,
        { slug },
      );
      expect(hanging).toEqual(alone);
    }
  });
});

test('a list reads no columns that nobody asked for, and what its rows point to in the same statement', async () => {
  const { statements } = await api.ask(
    '{ quotes(first: 2) { nodes { text speaker { name } article { title outlet { slug } } } } }',
  );
  expect(statements).toHaveLength(1);
  expect(statements[0]).not.toMatch(/evidence|spans|authors|boilerplate/);
});
