import { type Bind, keysetQuery, type Order, type Page, pageOrder, searchPageQuery } from '../keyset.js';
import { isAmong, type Keys } from './conditions.js';
import { assemble, conditionsOf, isHot, type Query } from './query.js';
import { namedColumns, type Reading, readingOf, type Selection, type Table } from '../table.js';

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

/** A row of a page, with the sort key that its cursor is made of, where that was asked for. */
export type Placed<Row> = Row & { readonly sort_key: Date | number | string | null };

/** What is read of each row. */
export interface Wish {
  readonly selection: Selection;
  /** Whether cursors are made of the rows. */
  readonly cursors: boolean;
}

/** One page of the whole list. */
export function page<Row extends { readonly id: string }, Filter>(
  list: List<Row, Filter>,
  filter: Filter,
  order: Order,
  range: Page,
  wish: Wish,
): Query<Placed<Row>> {
  const read = readingIn(wish)(list.table);
  return assemble(
    (bind) => {
      const { selection, hot } = select(list, filter, bind, read);
      const inner =
        order.type === 'time' && list.isSearch?.(filter)
          ? searchPageQuery(
              selection,
              (rows) => list.from(filter, bind, rows),
              { name: list.table.name, alias: list.alias },
              order,
              range,
              bind,
            )
          : keysetQuery(selection, order, range, bind);
      return { text: dressed(read, wish, inner, order, range, []), hot };
    },
    (values) => placed<Row>(read, values, 0),
  );
}

/**
 * The same page of the lists of many parents (all speakers of an answer, say) in one statement; `column` is the one
 * that names the parent. LATERAL, so that each parent's page is one short index scan; a window function over all their
 * rows would read every quote of every speaker.
 */
export function pagesByParent<Row extends { readonly id: string }, Filter>(
  list: List<Row, Filter>,
  column: string,
  parents: readonly string[],
  filter: Filter,
  order: Order,
  range: Page,
  wish: Wish,
): Query<Placed<Row> & { readonly parentId: string }> {
  const read = readingIn(wish)(list.table);
  return assemble(
    (bind) => {
      const ids = bind(parents);
      const { selection, hot } = select(list, filter, bind, read, `${column} = parent.id`);
      const inner = keysetQuery(selection, order, range, bind);
      const all = `SELECT parent.id AS parent_id, own.* FROM unnest(${ids}::bigint[]) AS parent (id) CROSS JOIN LATERAL (${inner}) AS own`;
      return { text: dressed(read, wish, all, order, range, ['page.parent_id']), hot };
    },
    (values) => Object.assign(placed<Row>(read, values, 1), { parentId: values[0] as string }),
  );
}

const readingIn = (wish: Wish) => (table: Table) =>
  readingOf(table, wish.selection, 'page', (name) => `page."${name}"`);

/**
 * The page with what its rows point to. MATERIALIZED, so that the joins are made for the few rows of the page, and once,
 * not within each parent's. The order is said once more, since no join has to keep it.
 */
function dressed(
  read: Reading,
  { cursors }: Wish,
  inner: string,
  order: Order,
  range: Page,
  before: readonly string[],
): string {
  const columns = [...before, ...read.columns, cursors ? 'page.sort_key' : 'NULL'].join(', ');
  return (
    `WITH page AS MATERIALIZED (${inner}) SELECT ${columns} FROM ${['page', ...read.joins].join(' ')}` +
    ` ORDER BY ${pageOrder(order, range, 'page')}`
  );
}

function placed<Row>(read: Reading, values: readonly unknown[], from: number): Placed<Row> {
  const row = read.row(values, from);
  row['sort_key'] = values[from + read.columns.length];
  return row as Placed<Row>;
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
    const { selection, hot } = select(list, filter, bind, null);
    return { text: countOf(selection.from, selection.where, bind(limit + 1)), hot };
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
    const { selection, hot } = select(list, filter, bind, null, `${column} = parent.id`);
    const text =
      `SELECT parent.id AS "parentId", counted.value FROM unnest(${ids}::bigint[]) AS parent (id)` +
      ` CROSS JOIN LATERAL (${countOf(selection.from, selection.where, bind(limit + 1))}) AS counted`;
    return { text, hot };
  });
}

// The inner LIMIT is what bounds the work: count(*) over all matches would read them all.
function countOf(from: string, where: readonly string[], limit: string): string {
  const condition = where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '';
  return `SELECT count(*)::int AS value FROM (SELECT 1 FROM ${from}${condition} LIMIT ${limit}) AS capped`;
}

function select<Row extends { readonly id: string }, Filter>(
  list: List<Row, Filter>,
  filter: Filter,
  bind: Bind,
  read: Reading | null,
  parent?: string,
) {
  const from = list.from(filter, bind);
  const own = list.where(filter, bind);
  const where = parent === undefined ? own : [parent, ...own];
  const columns = read === null ? '' : namedColumns(list.table, read.own, list.alias);
  return { selection: { columns, id: `${list.alias}.id`, from, where }, hot: isHot(filter) };
}
