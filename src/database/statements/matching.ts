import type { Bind } from '../keyset.js';
import type { List } from './list.js';
import type { Query } from './query.js';

/** Those of some rows that a filter lets through, in no order: by the very conditions by which a list is read. */
export function matching<Row extends { readonly id: string }, Filter>(
  list: List<Row, Filter>,
  filter: Filter,
  ids: readonly string[],
): Query<{ readonly id: string }> {
  const args: unknown[] = [];
  const bind: Bind = (value) => `$${args.push(value)}`;
  const from = list.from(filter, bind);
  const where = [`${list.alias}.id = ANY (${bind(ids)}::bigint[])`, ...list.where(filter, bind)];
  const text = `SELECT ${list.alias}.id::text AS id FROM ${from} WHERE ${where.join(' AND ')}`;
  return { statement: { name: null, text }, args };
}
