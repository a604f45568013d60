import { createHash } from 'node:crypto';
import { type Bind, keysetQuery, type Order, type Page } from '../keyset.js';
import type { Statement } from '../statement.js';

/**
 * A kind of row that is shown in pages. `from` and `where` say how a filter reads in SQL; the columns are named as the
 * row's type names them, `id` first.
 */
export interface List<Row extends { readonly id: string }, Filter> {
  readonly name: string;
  readonly columns: string;
  readonly id: string;
  readonly from: (filter: Filter, bind: Bind) => string;
  readonly where: (filter: Filter, bind: Bind) => string[];
  /** Never there at run time: carries the type of the rows. */
  readonly row?: Row;
}

/** A row of a page, with the sort key that its cursor is made of. */
export type Placed<Row> = Row & { readonly sort_key: Date | number | string | null };

/** A statement with the values it is to be run with. */
export interface Query<Row> {
  readonly statement: Statement<unknown[], Row>;
  readonly args: unknown[];
}

/** One page of the whole list. */
export function page<Row extends { readonly id: string }, Filter>(
  list: List<Row, Filter>,
  filter: Filter,
  order: Order,
  range: Page,
): Query<Placed<Row>> {
  return assemble(`${list.name}_page`, (bind) => {
    const { selection, hot } = select(list, filter, bind);
    return { text: keysetQuery(selection, order, range, bind), hot };
  });
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
): Query<Placed<Row> & { readonly parentId: string }> {
  return assemble(`${list.name}_by_${column.replace(/\W/g, '_')}`, (bind) => {
    const ids = bind(parents);
    const { selection, hot } = select(list, filter, bind, `${column} = parent.id`);
    const text =
      `SELECT parent.id AS "parentId", page.* FROM unnest(${ids}::bigint[]) AS parent (id)` +
      ` CROSS JOIN LATERAL (${keysetQuery(selection, order, range, bind)}) AS page`;
    return { text, hot };
  });
}

/** How many rows a list has, counted no further than `limit` + 1. */
export function count<Row extends { readonly id: string }, Filter>(
  list: List<Row, Filter>,
  filter: Filter,
  limit: number,
): Query<{ readonly value: number }> {
  return assemble(`${list.name}_count`, (bind) => {
    const { selection, hot } = select(list, filter, bind);
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
  return assemble(`${list.name}_counts_by_${column.replace(/\W/g, '_')}`, (bind) => {
    const ids = bind(parents);
    const { selection, hot } = select(list, filter, bind, `${column} = parent.id`);
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
  parent?: string,
) {
  const from = list.from(filter, bind);
  const own = list.where(filter, bind);
  const where = parent === undefined ? own : [parent, ...own];
  return { selection: { columns: list.columns, id: list.id, from, where }, hot: isHot(filter) };
}

/**
 * Shapes with at most one condition. With free text the best plan depends on the words, so that one kept for all of
 * them would be wrong for many.
 */
function isHot(filter: unknown): boolean {
  const set = Object.entries(filter as object).filter(([, value]) => value !== null);
  return set.length <= 1 && set.every(([name]) => name !== 'text' && name !== 'name');
}

/**
 * Only `hot` shapes get a name and so a prepared plan: each named statement stays in the memory of every connection,
 * and the combinations of filters run to thousands.
 */
function assemble<Row>(name: string, build: (bind: Bind) => { text: string; hot: boolean }): Query<Row> {
  const args: unknown[] = [];
  const { text, hot } = build((value) => `$${args.push(value)}`);
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 12);
  return { statement: { name: hot ? `${name}_${digest}` : null, text }, args };
}
