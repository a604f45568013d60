import type { ObjectRef } from '@pothos/core';
import { builder, type SchemaTypes } from '../builder.js';
import type { Connection, Edge } from '../connection.js';
import { inRange } from '../paging.js';

/** Beyond this a count costs more than anybody needs to know it exactly. */
const HIGHEST_COUNT = 100_000;

interface AnyRow {
  readonly id: string;
}

const Precision = builder.enumType('CountPrecision', {
  description: 'How exact a count is.',
  values: {
    EXACT: { description: 'There are exactly that many.' },
    AT_LEAST: { description: 'There are more; counting stopped at the limit.' },
  } as const,
});

const Count = builder
  .objectRef<{ readonly value: number; readonly precision: 'EXACT' | 'AT_LEAST' }>('Count')
  .implement({
    description: 'How many rows a list has, counted up to a limit.',
    fields: (t) => ({
      value: t.exposeInt('value', { description: 'The number of rows, at most the limit.' }),
      precision: t.expose('precision', { type: Precision, description: 'Whether the value is exact.' }),
    }),
  });

// A page's own information is read with the page, so that the fields can be asked of the connection itself.
const PageInfo = builder.objectRef<Connection<AnyRow>>('PageInfo').implement({
  description: 'Where a page stands in its list.',
  fields: (t) => ({
    hasNextPage: t.boolean({
      description: 'Whether there are rows after this page.',
      resolve: (page) => page.hasNextPage(),
    }),
    hasPreviousPage: t.boolean({
      description: 'Whether there are rows before this page.',
      resolve: (page) => page.hasPreviousPage(),
    }),
    startCursor: t.string({
      nullable: true,
      description: 'Cursor of the first row of the page, for `before`; null on an empty page.',
      resolve: (page) => page.startCursor(),
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last row of the page, for `after`; null on an empty page.',
      resolve: (page) => page.endCursor(),
    }),
  }),
});

/** The edge type over `node`; `name` as of its connection. */
export function edgeType<Row extends AnyRow>(
  name: string,
  node: ObjectRef<SchemaTypes, Row>,
): ObjectRef<SchemaTypes, Edge<Row>> {
  // Inside, a row is no more than its id: Pothos cannot tell whether a type yet to be named is a list.
  const anyNode = node as ObjectRef<SchemaTypes, AnyRow>;
  return builder.objectRef<Edge<AnyRow>>(`${name}Edge`).implement({
    description: `A ${name} and its place in a list.`,
    fields: (t) => ({
      cursor: t.string({
        description: 'The place, for `after` and `before` of the same list and order.',
        resolve: (edge) => edge.cursor,
      }),
      node: t.field({ type: anyNode, description: `The ${name}.`, resolve: (edge) => edge.node }),
    }),
  }) as ObjectRef<SchemaTypes, Edge<Row>>;
}

/**
 * The connection type over `node`, with its edge type.
 * @param name of what is listed, in the singular ("Quote")
 */
export function connectionType<Row extends AnyRow>(
  name: string,
  node: ObjectRef<SchemaTypes, Row>,
  edge: ObjectRef<SchemaTypes, Edge<Row>> = edgeType(name, node),
): ObjectRef<SchemaTypes, Connection<Row>> {
  return typesOver(name, node, edge as ObjectRef<SchemaTypes, Edge<AnyRow>>) as ObjectRef<SchemaTypes, Connection<Row>>;
}

function typesOver(
  name: string,
  node: ObjectRef<SchemaTypes, AnyRow>,
  EdgeRef: ObjectRef<SchemaTypes, Edge<AnyRow>>,
): ObjectRef<SchemaTypes, Connection<AnyRow>> {
  return builder.objectRef<Connection<AnyRow>>(`${name}Connection`).implement({
    description: `A page of a list of ${name} objects.`,
    fields: (t) => ({
      // The rows are paid for at the connection, which knows how many there may be (limits.ts).
      edges: t.field({
        type: [EdgeRef],
        complexity: { field: 1, multiplier: 1 },
        description: 'The rows of the page with their cursors.',
        resolve: (page) => page.edges(),
      }),
      nodes: t.field({
        type: [node],
        complexity: { field: 1, multiplier: 1 },
        description: 'The rows of the page.',
        resolve: (page) => page.nodes(),
      }),
      pageInfo: t.field({ type: PageInfo, description: 'Where the page stands in the list.', resolve: (page) => page }),
      count: t.field({
        type: Count,
        complexity: 10,
        args: {
          limit: t.arg.int({
            required: true,
            defaultValue: 10_000,
            description: `Where to stop counting, 1–${HIGHEST_COUNT}. A count costs time in proportion to it.`,
          }),
        },
        description: 'How many rows the whole list has, not only this page.',
        resolve: async (page, { limit }) => {
          const value = await page.count(inRange('limit', limit, 1, HIGHEST_COUNT));
          return {
            value: Math.min(value, limit),
            precision: value > limit ? ('AT_LEAST' as const) : ('EXACT' as const),
          };
        },
      }),
    }),
  });
}
