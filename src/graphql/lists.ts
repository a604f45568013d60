import DataLoader from 'dataloader';
import { count, countsByParent, type List } from '../database/statements/list.js';
import { type Lookup, page, pagesByParent, type Placed, rowsByKey } from '../database/statements/page.js';
import { type HangingPage, type PageOf, pageKey, type Selection } from '../database/statements/wish.js';
import { inGroups } from './grouping.js';
import type { Read } from './loaders.js';

/** The row that a list hangs on: all quotes whose column `q.speaker_id` holds this id, say. */
export interface Parent {
  readonly column: string;
  readonly id: string;
}

/** A list as a query asks for it. */
export interface ListOf<Row extends AnyRow, Filter> {
  readonly list: List<Row, Filter>;
  readonly filter: Filter;
  /** Null: the whole list. */
  readonly parent: Parent | null;
}

type AnyRow = { readonly id: string };
type PageKey = { readonly of: HangingPage; readonly parent: string };
type CountKey = { readonly of: ListOf<AnyRow, unknown>; readonly limit: number };
type RowKey = { readonly lookup: Lookup<unknown>; readonly key: string; readonly selection: Selection };

/** Reads pages, counts and single rows; those of many parents or keys with the same arguments become one statement. */
export interface ListLoader {
  /** At most `range.limit` + 1 rows, in the order of reading: reversed where `range.backward`. */
  page<Row extends AnyRow, Filter>(of: PageOf<Row, Filter>, parent: Parent | null): Promise<readonly Placed<Row>[]>;
  /** The number of rows, counted no further than `limit` + 1. */
  count<Row extends AnyRow, Filter>(of: ListOf<Row, Filter>, limit: number): Promise<number>;
  /** The row that a key leads to, or null. */
  row<Row>(lookup: Lookup<Row>, key: string, selection: Selection): Promise<Row | null>;
}

export function createListLoader(read: Read): ListLoader {
  const pages = new DataLoader<PageKey, readonly Placed<AnyRow>[]>(
    (keys) =>
      inGroups(
        keys,
        ({ of }) => pageKey(of),
        async (group) => {
          const query = pagesByParent(group[0].of, [...new Set(group.map(({ parent }) => parent))]);
          const found = new Map((await read(query.statement, query.args)).map((row) => [row.parentId, row.rows]));
          return group.map(({ parent }) => found.get(parent) ?? []);
        },
      ),
    { cache: false },
  );
  const counts = new DataLoader<CountKey, number>(
    (keys) =>
      inGroups(
        keys,
        ({ of, limit }) => JSON.stringify([of.list.name, of.parent?.column, of.filter, limit]),
        async (group) => {
          const { of, limit } = group[0];
          const parents = group.map((key) => key.of.parent?.id ?? '');
          const distinct = [...new Set(parents)];
          const query = countsByParent(of.list, of.parent?.column ?? '', distinct, of.filter, limit);
          const values = new Map((await read(query.statement, query.args)).map((row) => [row.parentId, row.value]));
          return parents.map((id) => values.get(id) ?? 0);
        },
      ),
    { cache: false },
  );
  const rows = new DataLoader<RowKey, unknown>(
    (keys) =>
      inGroups(
        keys,
        ({ lookup, selection }) => `${lookup.table.name} ${lookup.key} ${selection.key}`,
        async (group) => {
          const { lookup, selection } = group[0];
          const query = rowsByKey(lookup, [...new Set(group.map(({ key }) => key))], selection);
          const found = new Map((await read(query.statement, query.args)).map(({ key, row }) => [key, row]));
          return group.map(({ key }) => found.get(key) ?? null);
        },
      ),
    { cache: false },
  );
  return {
    async page<Row extends AnyRow, Filter>(of: PageOf<Row, Filter>, parent: Parent | null) {
      if (parent !== null) {
        const hanging = { ...of, column: parent.column } as unknown as HangingPage;
        return (await pages.load({ of: hanging, parent: parent.id })) as readonly Placed<Row>[];
      }
      const query = page(of);
      return read(query.statement, query.args);
    },
    async count<Row extends AnyRow, Filter>(of: ListOf<Row, Filter>, limit: number) {
      if (of.parent !== null) return counts.load({ of: of as unknown as ListOf<AnyRow, unknown>, limit });
      const query = count(of.list, of.filter, limit);
      return (await read(query.statement, query.args))[0]?.value ?? 0;
    },
    async row<Row>(lookup: Lookup<Row>, key: string, selection: Selection) {
      return (await rows.load({ lookup, key, selection })) as Row | null;
    },
  };
}
