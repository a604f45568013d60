import DataLoader from 'dataloader';
import type { Order, Page } from '../database/keyset.js';
import {
  count,
  countsByParent,
  type List,
  page,
  pagesByParent,
  type Placed,
  type Wish,
} from '../database/statements/list.js';
import { grouped, inGroups } from './grouping.js';
import type { Read } from './loaders.js';

/** The row that a list hangs on: all quotes whose column `q.speaker_id` holds this id, say. */
export interface Parent {
  readonly column: string;
  readonly id: string;
}

/** A list as a query asks for it. */
export interface ListOf<Row extends { readonly id: string }, Filter> {
  readonly list: List<Row, Filter>;
  readonly filter: Filter;
  /** Null: the whole list. */
  readonly parent: Parent | null;
}

type AnyRow = { readonly id: string };
type AnyList = ListOf<AnyRow, unknown>;
type PageKey = { readonly of: AnyList; readonly order: Order; readonly range: Page; readonly wish: Wish };
type CountKey = { readonly of: AnyList; readonly limit: number };

/** Reads pages and counts; those of many parents with the same arguments become one statement. */
export interface ListLoader {
  /** At most `range.limit` + 1 rows, in the order of reading: reversed where `range.backward`. */
  page<Row extends AnyRow, Filter>(
    of: ListOf<Row, Filter>,
    order: Order,
    range: Page,
    wish: Wish,
  ): Promise<readonly Placed<Row>[]>;
  /** The number of rows, counted no further than `limit` + 1. */
  count<Row extends AnyRow, Filter>(of: ListOf<Row, Filter>, limit: number): Promise<number>;
}

export function createListLoader(read: Read): ListLoader {
  const pages = new DataLoader<PageKey, readonly Placed<AnyRow>[]>(
    (keys) =>
      inGroups(
        keys,
        ({ of, order, range, wish }) => signature(of, order.name, range, wish.selection.key, wish.cursors),
        async (group) => {
          const { of, order, range, wish } = group[0];
          const parents = group.map((key) => key.of.parent?.id ?? '');
          const distinct = [...new Set(parents)];
          const query = pagesByParent(of.list, of.parent?.column ?? '', distinct, of.filter, order, range, wish);
          const rows = grouped(await read(query.statement, query.args), (row) => row.parentId);
          return parents.map((id) => rows.get(id) ?? []);
        },
      ),
    { cache: false },
  );
  const counts = new DataLoader<CountKey, number>(
    (keys) =>
      inGroups(
        keys,
        ({ of, limit }) => signature(of, limit),
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
  return {
    async page<Row extends AnyRow, Filter>(of: ListOf<Row, Filter>, order: Order, range: Page, wish: Wish) {
      if (of.parent !== null) {
        return (await pages.load({ of: of as unknown as AnyList, order, range, wish })) as readonly Placed<Row>[];
      }
      const query = page(of.list, of.filter, order, range, wish);
      return read(query.statement, query.args);
    },
    async count(of, limit) {
      if (of.parent !== null) return counts.load({ of: of as unknown as AnyList, limit });
      const query = count(of.list, of.filter, limit);
      return (await read(query.statement, query.args))[0]?.value ?? 0;
    },
  };
}

/** The same for lists that differ in nothing but the parent's id. */
function signature(of: AnyList, ...more: unknown[]): string {
  return JSON.stringify([of.list.name, of.parent?.column, of.filter, ...more]);
}
