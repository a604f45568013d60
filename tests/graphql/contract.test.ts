import { expect, test } from '@jest/globals';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema, Kind, parse, visit } from 'graphql';
import { printedSchema } from '../../src/graphql/print.js';

/** The schema of the version that was released last; `npm version` puts the new one there. */
const released = readFileSync(new URL('released.graphql', import.meta.url), 'utf8');

/** What of a change would break clients of the schema before. */
async function breaks(before: GraphQLSchema, after: GraphQLSchema): Promise<string[]> {
  const changes = await diff(before, after);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message)
    .sort();
}

/** What is deprecated in a schema without the date until which it stays, as in "… Stays until 2027-06-30." */
function undated(schema: string): string[] {
  const found: string[] = [];
  visit(parse(schema), {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'deprecated') return;
      const reason = given.find((argument) => argument.name.value === 'reason')?.value;
      const text = reason?.kind === Kind.STRING ? reason.value : '';
      if (!/Stays until \d{4}-\d\d-\d\d\./.test(text)) found.push(text);
    },
  });
  return found;
}

test('nothing that clients of the released schema may ask for has gone', async () => {
  expect(await breaks(buildSchema(released), buildSchema(printedSchema()))).toEqual([]);
});

test('a field that goes, a type that changes and an argument that must be given would be noticed', async () => {
  const without = released.replace(/\n {2}"""[^"]*"""\n {2}dateline: String\n/, '\n');
  const changed = without.replace('  authors: [String!]!', '  authors(order: String!): [String]!');
  expect(await breaks(buildSchema(released), buildSchema(changed))).toEqual([
    expect.stringContaining("Argument 'order: String!' added to field 'Article.authors'"),
    expect.stringContaining("Field 'Article.authors' changed type from '[String!]!' to '[String]!'"),
    expect.stringContaining("Field 'dateline' was removed from object type 'Article'"),
  ]);
});

test('what is deprecated says until when it stays', () => {
  expect(undated(printedSchema())).toEqual([]);
  expect(undated('type Query { a: Int @deprecated(reason: "Ask for b. Stays until 2027-06-30.") }')).toEqual([]);
  expect(undated('type Query { a: Int @deprecated(reason: "Ask for b.") c: Int @deprecated }')).toEqual([
    'Ask for b.',
    '',
  ]);
});
