import type { Bind } from '../keyset.js';
import type { Table } from '../table.js';
import { isAmong, type Keys } from './conditions.js';
import { assemble, conditionsOf, isHot, type Query } from './query.js';

/** A kind of row that is shown in pages. `from` and `where` say how a filter reads in SQL; the table has the alias. */
export interface List<Row extends { readonly id: string }, Filter> {
  readonly name: string;
  readonly table: Table;
  readonly alias: string;
  /** `rows`: what to read in place of the table. */
  readonly from: (filter: Filter, bind: Bind, rows?: string) => string;
  readonly where: (filter: Filter, bind: Bind) => string[];
  /** Whether a filter looks for words alone, whose rows may be anywhere in an order by time. */
  readonly isSearch?: (filter: Filter) => boolean;
  /** Counts that are kept with other rows and so need not be taken. */
  readonly counters?: readonly Counter[];
  /** Never there at run time: carries the type of the rows. */
  readonly row?: Row;
}

/** How many rows of a list belong to a row of another table: where nothing else is asked, the count is read there. */
export interface Counter {
  /** The only condition of the filter, a list of `Keys`. */
  readonly filter: string;
  /** The column by which the list hangs on such a row. */
  readonly parent: string;
  readonly table: 'speaker' | 'outlet';
  readonly column: string;
}

/** How many rows a list has, counted no further than `limit` + 1, unless the number is kept anyway. */
export function count<Row extends { readonly id: string }, Filter>(
  list: List<Row, Filter>,
  filter: Filter,
  limit: number,
): Query<{ readonly value: number }> {
  return assemble((bind) => {
    const [condition, ...more] = conditionsOf(filter);
    const kept = more.length === 0 ? list.counters?.find((counter) => counter.filter === condition?.[0]) : undefined;
    if (kept !== undefined) {
      const isOne = isAmong('kept.id', kept.table, condition![1] as Keys, bind);
      const text = `SELECT COALESCE(sum(kept.${kept.column}), 0)::int AS value FROM ${kept.table} kept WHERE ${isOne}`;
      return { text, hot: true };
    }
    return { text: countOf(list.from(filter, bind), list.where(filter, bind), bind(limit + 1)), hot: isHot(filter) };
  });
}

/** The same for the lists of many parents. */
export function countsByParent<Row extends { readonly id: string }, Filter>(
  list: List<Row, Filter>,
  column: string,
  parents: readonly string[],
  filter: Filter,
  limit: number,
): Query<{ readonly parentId: string; readonly value: number }> {
  return assemble((bind) => {
    const ids = bind(parents);
    const kept = conditionsOf(filter).length === 0 ? list.counters?.find(({ parent }) => parent === column) : undefined;
    if (kept !== undefined) {
      const text =
        `SELECT kept.id AS "parentId", kept.${kept.column} AS value FROM ${kept.table} kept` +
        ` WHERE kept.id = ANY (${ids}::bigint[])`;
      return { text, hot: true };
    }
    const where = [`${column} = parent.id`, ...list.where(filter, bind)];
    const text =
      `SELECT parent.id AS "parentId", counted.value FROM unnest(${ids}::bigint[]) AS parent (id)` +
      ` CROSS JOIN LATERAL (${countOf(list.from(filter, bind), where, bind(limit + 1))}) AS counted`;
    return { text, hot: isHot(filter) };
  });
}

// The inner LIMIT is what bounds the work: count(*) over all matches would read them all.
function countOf(from: string, where: readonly string[], limit: string): string {
  const condition = where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '';
  return `SELECT count(*)::int AS value FROM (SELECT 1 FROM ${from}${condition} LIMIT ${limit}) AS capped`;
}
