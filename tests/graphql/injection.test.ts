import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { schema } from '../../src/graphql/schema.js';
import { type Api, startApi } from '../support/api.js';
import { storeNewsroom } from '../support/newsroom.js';

let api: Api;

beforeAll(async () => {
  api = await startApi();
  await storeNewsroom(api.database);
}, 60_000);
afterAll(() => api.close());

/** Texts that end a string, a pattern, a search or a statement where they are pasted into one. */
const PAYLOADS = [
  `'; DROP TABLE quote; --`,
  `' OR '1'='1`,
  `" OR ""="`,
  `\\`,
  `\\'; SELECT pg_sleep(10); --`,
  `$1`,
  `%' AND '%_`,
  `((("a' & b | !c:*`,
  `a\u0000b`,
  `"unbalanced -`,
  `{"$gt": ""}`,
  '$(sleep 10) `sleep 10`',
  'a\r\nset-cookie: x=1',
];

interface Asked {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Every question of the schema that carries this text, one for each argument and each field of an input. */
function* questions(text: string): Generator<Asked> {
  for (const field of Object.values(schema.getQueryType()!.getFields())) {
    for (const arg of field.args) {
      for (const value of valuesOf(arg.type, text)) {
        const given = new Map<GraphQLArgument, unknown>([[arg, value]]);
        for (const other of field.args) {
          if (other !== arg && isNonNullType(other.type) && other.defaultValue === undefined) {
            given.set(other, valuesOf(other.type, text).next().value);
          }
        }
        const declared = [...given.keys()].map(({ name, type }) => `$${name}: ${type}`).join(', ');
        const passed = [...given.keys()].map(({ name }) => `${name}: $${name}`).join(', ');
        yield {
          query: `query (${declared}) { ${field.name}(${passed})${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'} }`,
          variables: Object.fromEntries([...given].map(([{ name }, each]) => [name, each])),
        };
      }
    }
  }
}

/** The values of a type that hold the text in one place. */
function* valuesOf(type: GraphQLInputType, text: string): Generator<unknown> {
  const inner = getNullableType(type);
  if (isListType(inner)) for (const value of valuesOf(inner.ofType, text)) yield [value];
  else if (isInputObjectType(inner)) {
    for (const field of Object.values(inner.getFields()) as GraphQLInputField[]) {
      for (const value of valuesOf(field.type, text)) yield { [field.name]: value };
    }
  } else if (isLeafType(inner)) yield text;
}

test.each(PAYLOADS)('%j is a value like any other, wherever it stands', async (text) => {
  const { quotes } = await api.data<{ quotes: object }>('{ quotes { count { value } } }');
  let asked = 0;
  for (const { query, variables } of questions(text)) {
    const { errors } = await api.ask(query, variables);
    for (const { message, extensions } of errors) {
      expect({ query, message, code: extensions?.code }).toMatchObject({
        code: expect.stringMatching(/^(?:BAD_USER_INPUT|QUERY_TOO_COMPLEX)$/),
      });
    }
    asked++;
  }
  expect(asked).toBeGreaterThan(40);
  expect(await api.data('{ quotes { count { value } } }')).toEqual({ quotes });
});
