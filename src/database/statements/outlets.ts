import type { Order } from '../keyset.js';
import { startOf } from './conditions.js';
import type { List } from './list.js';

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
  readonly name: string | null;
  readonly kinds: readonly string[] | null;
}

export const outletColumns = [
  'o.id',
  'o.slug',
  'o.name',
  'o.kind',
  'o.domain',
  'o.article_count AS "articleCount"',
  'o.quote_count AS "quoteCount"',
].join(', ');

export const outlets: List<OutletRow, OutletFilter> = {
  name: 'outlets',
  columns: outletColumns,
  id: 'o.id',
  from: () => 'outlet o',
  where: (filter, bind) => {
    const where: string[] = [];
    if (filter.kinds !== null) where.push(`o.kind = ANY (${bind(filter.kinds)}::"OutletKind"[])`);
    if (filter.name !== null) {
      // Outlets are few, thousands at most: reading them all is cheaper than an index kept for this.
      const start = startOf(filter.name);
      where.push(`(o.name ILIKE ${bind(start)} OR o.name ILIKE ${bind(`% ${start}`)})`);
    }
    return where;
  },
};

export const outletOrders = {
  MOST_QUOTES: { name: 'outlets.MOST_QUOTES', key: 'o.quote_count', type: 'integer', direction: 'DESC', nullable: false },
  NAME: { name: 'outlets.NAME', key: 'o.name', type: 'text', direction: 'ASC', nullable: false },
} as const satisfies Record<string, Order>;
