import type { Order } from '../keyset.js';
import { startOf } from './conditions.js';
import type { List } from './list.js';
import type { Lookup } from './page.js';
import { allColumns, type Table } from '../table.js';

export type OutletKind = 'OUTLET' | 'AGENCY';

export interface OutletRow {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: OutletKind;
  readonly domain: string | null;
  readonly articleCount: number;
  readonly quoteCount: number;
}

/** Conditions on outlets; what is null does not count. */
export interface OutletFilter {
  /** As it was typed, folded, and as the identity key of an outlet of that name (identity/outlets.ts). */
  readonly name: { readonly printed: string; readonly folded: string; readonly key: string } | null;
  readonly kinds: readonly string[] | null;
}

/** The columns of a row, and the rows that it points to. */
export const outletTable: Table = {
  name: 'outlet',
  columns: {
    id: 'id',
    slug: 'slug',
    name: 'name',
    kind: 'kind',
    domain: 'domain',
    articleCount: 'article_count',
    quoteCount: 'quote_count',
  },
  ids: ['id'],
  moments: [],
  required: ['slug', 'name', 'kind', 'articleCount', 'quoteCount'],
  relations: {},
};

export const outletColumns = allColumns(outletTable, 'o');

export const outlets: List<OutletRow, OutletFilter> = {
  name: 'outlets',
  table: outletTable,
  alias: 'o',
  from: () => 'outlet o',
  where: (filter, bind) => {
    const where = ['o.merged_into_id IS NULL'];
    if (filter.kinds !== null) where.push(`o.kind = ANY (${bind(filter.kinds)}::"OutletKind"[])`);
    if (filter.name !== null) {
      // Outlets are few, thousands at most: reading them all is cheaper than an index kept for this.
      const { printed, folded, key } = filter.name;
      const arms = [`o.name ILIKE ${bind(startOf(printed))}`];
      if (key !== '') arms.push(`o.identity_key LIKE ${bind(startOf(key))}`);
      if (folded !== '') arms.push(`o.identity_key LIKE ${bind(`% ${startOf(folded)}`)}`);
      where.push(`(${arms.join(' OR ')})`);
    }
    return where;
  },
};

export const outletOrders = {
  MOST_QUOTES: {
    name: 'outlets.MOST_QUOTES',
    key: 'o.quote_count',
    type: 'integer',
    direction: 'DESC',
    nullable: false,
  },
  NAME: { name: 'outlets.NAME', key: 'o.name', type: 'text', direction: 'ASC', nullable: false },
} as const satisfies Record<string, Order>;

/** Where outlets are found by their slug. A merged one leads to that which it became part of. */
export const outletsBySlug: Lookup<OutletRow> = { table: outletTable, key: 'slug', successor: 'merged_into_id' };
