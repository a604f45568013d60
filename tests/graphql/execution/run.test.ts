import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { Documents, type PreparedDocument } from '../../../src/graphql/documents.js';
import { Run } from '../../../src/graphql/execution/run.js';

/** Every shape of type: null allowed or not, in lists or not, of one type or several. */
const SDL = `
  interface Thing { name: String  self: Thing }
  type Root { name: String  must: String!  child: Root  sure: Root!  list: [Root]  full: [Root!]!  grid: [[Int!]]  thing: Thing  any: [Any!]
    echo(text: String = "none", number: Int!): String  colour: Colour  self: Thing }
  type Ship implements Thing { name: String  self: Thing  knots: Int! }
  type Port implements Thing { name: String  self: Thing  depth: Float }
  union Any = Ship | Port
  enum Colour { RED GREEN }
  type Query { root: Root  list: [Root!]  must: Root! }
  type Mutation { first: Root  second: Root!  third: Root }
`;

/** What a field comes to: now or later, a value, null, an error thrown or returned. */
type Outcome = 'now' | 'later' | 'null' | 'laterNull' | 'throws' | 'rejects' | 'returnsError' | 'wrong';

/** A schema whose fields come to what `outcomes` says for each, by the name of type and field. */
function schemaWith(outcomes: ReadonlyMap<string, Outcome>): GraphQLSchema {
  const schema = buildSchema(SDL);
  const values: Record<string, unknown> = { String: 'word', Int: 7, Float: 1.5, Colour: 'RED' };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || !('getFields' in type) || !('isTypeOf' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      const name = String(field.type).replace(/[[\]!]/g, '');
      const one: unknown = name === 'Thing' || name === 'Any' ? { __typename: 'Ship' } : (values[name] ?? {});
      const depth = String(field.type).split('[').length - 1;
      const other = name === 'Any' ? { __typename: 'Port' } : one;
      const value = depth === 0 ? one : depth === 1 ? [one, Promise.resolve(other)] : [[one, one], null, [one]];
      field.resolve = (_source, args: { text?: string; number?: number }) => {
        switch (outcomes.get(`${type.name}.${field.name}`) ?? 'now') {
          case 'now':
            return field.name === 'echo' ? `${args.text}${args.number}` : value;
          case 'later':
            return Promise.resolve(value);
          case 'null':
            return null;
          case 'laterNull':
            return Promise.resolve(undefined);
          case 'throws':
            throw new Error(`${field.name} fails`);
          case 'rejects':
            return Promise.reject(new Error(`${field.name} fails later`));
          case 'returnsError':
            return new Error(`${field.name} is an error`);
          case 'wrong':
            return depth === 0 ? Symbol('wrong') : 7;
        }
      };
    }
  }
  return schema;
}

/** Runs a query as the service does and as graphql-js does. */
async function both(schema: GraphQLSchema, source: string, variables: Record<string, unknown> = {}) {
  const document = parse(source);
  expect(validate(schema, document).map((error) => error.message)).toEqual([]);
  const theirs = JSON.parse(
    JSON.stringify(await execute({ schema, document, rootValue: {}, contextValue: {}, variableValues: variables })),
  ) as { data: unknown; errors?: { path: unknown[]; message: string }[] };
  const prepared = new Documents(schema).prepare(source) as PreparedDocument;
  const operation = prepared.operation(null)!;
  const values = prepared.variables(operation, variables) as Record<string, unknown>;
  const result = await new Run(prepared.plan(operation, values), {}, values).result({});
  const ours = JSON.parse(JSON.stringify(result)) as typeof theirs;
  return {
    ours: { data: ours.data, errors: ours.errors ?? [] },
    theirs: { data: theirs.data, errors: theirs.errors ?? [] },
  };
}

const LEAVES = ['name', 'must', 'grid', '__typename', 'colour', 'echo(number: 3)', 'a: echo(text: "x", number: $n)'];
const OBJECTS = ['child', 'sure', 'list', 'full', 'again: child', 'b: full'];
const CONDITIONS = ['', '', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @skip(if: true)'];

const selection = fc.letrec<{ set: string }>((tie) => ({
  set: fc
    .array(
      fc.oneof(
        {
          weight: 4,
          arbitrary: fc
            .tuple(fc.constantFrom(...LEAVES), fc.constantFrom(...CONDITIONS))
            .map((parts) => parts.join('')),
        },
        {
          weight: 2,
          arbitrary: fc
            .tuple(fc.constantFrom(...OBJECTS), fc.constantFrom(...CONDITIONS), tie('set'))
            .map(([name, condition, set]) => `${name}${condition} ${set}`),
        },
        {
          weight: 1,
          arbitrary: fc.constantFrom(
            'thing { name ... on Ship { knots } ... on Port { depth } __typename }',
            'any { ... on Thing { name } ... on Ship { knots self { name } } }',
            '...F',
            '... on Root @include(if: $no) { must name }',
          ),
        },
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map((fields) => `{ ${fields.join(' ')} }`),
})).set;

const OUTCOMES: Outcome[] = ['now', 'later', 'null', 'laterNull', 'throws', 'rejects', 'returnsError', 'wrong'];
const FIELDS = Object.values(buildSchema(SDL).getTypeMap()).flatMap((type) =>
  'getFields' in type && !type.name.startsWith('__')
    ? Object.keys(type.getFields()).map((name) => `${type.name}.${name}`)
    : [],
);

describe('a run', () => {
  test('comes to what graphql-js comes to, whatever fails, now or later', async () => {
    const outcomes = fc
      .array(fc.tuple(fc.constantFrom(...FIELDS), fc.constantFrom(...OUTCOMES)), { maxLength: 5 })
      .map((pairs) => new Map(pairs));
    await fc.assert(
      fc.asyncProperty(outcomes, selection, fc.constantFrom('root', 'list', 'must'), async (given, set, field) => {
        const source = `query ($yes: Boolean = true, $no: Boolean!, $n: Int!) {
            ${field} ${set}
            root { x: echo(number: $n) name @include(if: $yes) y: name @skip(if: $no) ...F child { sure { name } } }
          }
          fragment F on Root { must sure { name full { name } } child { again: child { must } } }`;
        const { ours, theirs } = await both(schemaWith(given), source, { no: false, n: 5 });
        expect(ours.data).toEqual(theirs.data);
        expect(JSON.stringify(ours.data)).toBe(JSON.stringify(theirs.data));
        // Of what stood in a parent that was taken away, graphql-js may tell more.
        const told = (errors: typeof ours.errors) => errors.map(({ path, message }) => `${path.join('.')}: ${message}`);
        expect(told(theirs.errors)).toEqual(expect.arrayContaining(told(ours.errors)));
        expect(ours.errors.length > 0).toBe(theirs.errors.length > 0);
      }),
      { numRuns: 150 },
    );
  });

  test('tells of an error once, with path and place, and takes away as much as the types ask for', async () => {
    const schema = schemaWith(new Map([['Root.must', 'rejects']]));
    const { ours, theirs } = await both(schema, '{ root { child { name full { name must } } name } }');
    expect(ours.data).toEqual({ root: { child: null, name: 'word' } });
    expect(ours.data).toEqual(theirs.data);
    expect(ours.errors).toEqual([
      { message: 'must fails later', path: ['root', 'child', 'full', 0, 'must'], locations: [{ line: 1, column: 35 }] },
    ]);
  });

  test('does mutations one after the other', async () => {
    const schema = schemaWith(new Map());
    const done: string[] = [];
    for (const field of Object.values(schema.getMutationType()!.getFields())) {
      field.resolve = async () => {
        done.push(`${field.name} begins`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        done.push(`${field.name} ends`);
        return {};
      };
    }
    const prepared = new Documents(schema).prepare('mutation { third { name } first { name } second { name } }');
    const document = prepared as PreparedDocument;
    const result = await new Run(document.plan(document.operation(null)!, {}), {}, {}).result();
    expect(Object.keys(result.data!)).toEqual(['third', 'first', 'second']);
    expect(done).toEqual(['third', 'first', 'second'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });

  test('answers introspection as graphql-js does', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { ours, theirs } = await both(schemaWith(new Map()), getIntrospectionQuery());
    expect(ours).toEqual(theirs);
  });

  test('keeps a key called __proto__', async () => {
    const { ours } = await both(schemaWith(new Map()), '{ root { __proto__: name } }');
    expect(JSON.stringify(ours.data)).toBe('{"root":{"__proto__":"word"}}');
  });
});

describe('a plan', () => {
  test('is refused where fragments written out would be millions of fields', () => {
    const levels = 14;
    const fragments = Array.from(
      { length: levels },
      (_, level) => `fragment F${level} on Root { x: child { ...F${level + 1} } y: child { ...F${level + 1} } }`,
    ).join(' ');
    const source = `{ root { ...F0 } } ${fragments} fragment F${levels} on Root { name }`;
    const document = new Documents(schemaWith(new Map())).prepare(source) as PreparedDocument;
    expect(() => document.plan(document.operation(null)!, {})).toThrow('more than 5000 fields');
  });
});
