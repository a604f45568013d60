import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { printedSchema, schemaFile } from '../../src/graphql/print.js';
import { schema } from '../../src/graphql/schema.js';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);

test('schema.graphql is current (npm run schema)', () => {
  expect(readFileSync(schemaFile, 'utf8')).toBe(printedSchema());
});

test('every type, field, argument and enum value has a description', () => {
  const bare: string[] = [];
  const check = (name: string, description: string | null | undefined) => {
    if (description == null || description.trim().length < 3) bare.push(name);
  };
  for (const type of types) {
    check(type.name, type.description);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field.description);
      if ('args' in field)
        for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  expect(bare).toEqual([]);
});

test('every connection is paged and counted in the same way', () => {
  const connections = types
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields()).filter((field) => getNamedType(field.type).name.endsWith('Connection')),
    );
  expect(connections.length).toBeGreaterThanOrEqual(8);
  for (const field of connections) {
    expect(field.args.map((arg) => arg.name).sort()).toEqual(['after', 'before', 'filter', 'first', 'last', 'orderBy']);
    const connection = getNamedType(field.type);
    expect(isObjectType(connection) && Object.keys(connection.getFields()).sort()).toEqual([
      'count',
      'edges',
      'nodes',
      'pageInfo',
    ]);
  }
});

test('what has an id is a node, and the other way round', () => {
  const objects = types.filter(isObjectType);
  const nodes = objects.filter((type) => type.getInterfaces().some(({ name }) => name === 'Node'));
  expect(nodes.map(({ name }) => name)).toEqual(
    // A quote that is gone keeps the id that it had, which leads nowhere any more.
    objects.filter((type) => 'id' in type.getFields() && type.name !== 'WithdrawnQuote').map(({ name }) => name),
  );
  expect(nodes.length).toBeGreaterThanOrEqual(6);
});
