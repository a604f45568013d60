import { type Bind, indexOrder, isOneStretch, keysetQuery, limitOf, pageOrder, searchPageQuery } from '../keyset.js';
import { namedColumns, type Table } from '../table.js';
import { assemble, conditionsOf, isHot, type Query } from './query.js';
import { type Form, momentOf, type Reading, type ReadingOptions, readingOf } from './reading.js';
import type { HangingPage, PageOf, Selection, Wish } from './wish.js';

type AnyRow = { readonly id: string };

/** A row of a page, with the sort key that its cursor is made of, where that was asked for. */
export type Placed<Row> = Row & { readonly sort_key?: Date | number | string | null };

/** One page of a whole list. */
export function page<Row extends AnyRow, Filter>(of: PageOf<Row, Filter>): Query<Placed<Row>> {
  return assemble<Placed<Row>>((bind) => {
    const { select, row, hot } = pageSql(of, null, 'columns', bind, 0);
    return { text: select((columns) => columns), hot, row: row as (values: readonly unknown[]) => Placed<Row> };
  });
}

/**
 * The same page of the lists of many rows (of all speakers of an answer, say) in one statement. Each is one short scan of
 * an index; a window function over all of them would read every quote of every speaker.
 */
export function pagesByParent(
  of: HangingPage,
  parents: readonly string[],
): Query<{ readonly parentId: string; readonly rows: readonly Placed<AnyRow>[] }> {
  return assemble((bind) => {
    const ids = bind(parents);
    const { column, rows, hot } = hangingPage(of, 'parent.id', bind, 0);
    const text = `SELECT parent.id, ${column} FROM unnest(${ids}::bigint[]) AS parent (id)`;
    return { text, hot, row: ([id, json]) => ({ parentId: id as string, rows: rows(json) }) };
  });
}

/** Where rows are found by something that people know: a slug, an address. */
export interface Lookup<Row> {
  readonly table: Table;
  readonly key: string;
  /** Where the id of the row stands that has taken the place of one. */
  readonly successor?: string;
  /** Only for the types. */
  readonly row?: Row;
}

/** The rows that have these keys; of one that another has taken the place of, that one. */
export function rowsByKey<Row>(
  { table, key, successor }: Lookup<Row>,
  keys: readonly string[],
  selection: Selection,
): Query<{ readonly key: string; readonly row: Row }> {
  return assemble((bind) => {
    // One key, as nearly always, is found at a third of the cost of a list of one.
    const isAsked = keys.length === 1 ? `= ${bind(keys[0])}` : `= ANY (${bind(keys)}::text[])`;
    const expression = (name: string): string => `found.${table.columns[name]!}`;
    const reading = readingOf(table, selection, 'found', expression, optionsOf('columns', bind, 0));
    const known = successor === undefined ? 'found' : 'known';
    const from =
      successor === undefined
        ? `${table.name} found`
        : `${table.name} known JOIN ${table.name} found ON found.id = COALESCE(known.${successor}, known.id)`;
    const columns = [`${known}.${key}`, ...reading.columns].join(', ');
    return {
      text: `SELECT ${columns} FROM ${[from, ...reading.joins].join(' ')} WHERE ${known}.${key} ${isAsked}`,
      hot: reading.hot,
      row: (values) => ({ key: values[0] as string, row: reading.row(values, 1) as Row }),
    };
  });
}

/**
 * The page of what hangs on the row with the id `parent` as a single value, JSON: so it takes a column of that row, where
 * otherwise the row would be repeated for each of the page.
 * @param depth how many pages stand around it
 */
function hangingPage(
  of: HangingPage,
  parent: string,
  bind: Bind,
  depth: number,
): { readonly column: string; readonly rows: (json: unknown) => Placed<AnyRow>[]; readonly hot: boolean } {
  const { select, row, hot } = pageSql(of, `${of.column} = ${parent}`, 'json', bind, depth);
  // The array keeps the order of the query, which an aggregate does not have to.
  const column = `array_to_json(ARRAY(${select((columns) => `json_build_array(${columns})`)}))`;
  return { column, rows: (json) => (json as unknown[][]).map(row), hot };
}

interface PageSql {
  /** The query, whose columns `dress` makes what it selects of. */
  readonly select: (dress: (columns: string) => string) => string;
  readonly row: (values: readonly unknown[]) => Placed<AnyRow>;
  readonly hot: boolean;
}

function pageSql<Row extends AnyRow, Filter>(
  of: PageOf<Row, Filter>,
  parent: string | null,
  form: Form,
  bind: Bind,
  depth: number,
): PageSql {
  const { list, filter, order, range, wish } = of;
  const { table, alias } = list;
  const conditions = (): string[] => [...(parent === null ? [] : [parent]), ...list.where(filter, bind)];
  const hot = isHot(filter);
  const options = optionsOf(form, bind, depth);
  const isWhole = conditionsOf(filter).length === 0;
  if (isWhole && wish.selection.pages.length === 0 && isOneStretch(order, range)) {
    // One stretch of an index: what the rows point to is joined as they come, until there are enough.
    const reading = readingOf(table, wish.selection, alias, (name) => `${alias}.${table.columns[name]!}`, options);
    const columns = withKey(reading, wish, order.key);
    const from = [list.from(filter, bind), ...reading.joins].join(' ');
    const where = conditions();
    const rest =
      `FROM ${from}${where.length > 0 ? ` WHERE ${where.join(' AND ')}` : ''}` +
      ` ORDER BY ${indexOrder(`${alias}.id`, order, range)} LIMIT ${limitOf(range)}`;
    return { select: (dress) => `SELECT ${dress(columns)} ${rest}`, row: rowOf(of, reading, form), hot };
  }
  // The page first: nothing is joined to rows that are not shown.
  const shown = `page${depth}`;
  const reading = readingOf(table, wish.selection, shown, (name) => `${shown}."${name}"`, options);
  const needed = namedColumns(table, [...new Set(['id', ...reading.named])], alias);
  const selection = { columns: needed, id: `${alias}.id`, from: list.from(filter, bind), where: conditions() };
  const rows =
    parent === null && order.type === 'time' && list.isSearch?.(filter)
      ? searchPageQuery(
          selection,
          (each) => list.from(filter, bind, each),
          { name: table.name, alias },
          order,
          range,
          bind,
        )
      : keysetQuery(selection, order, range, bind);
  const columns = withKey(reading, wish, `${shown}.sort_key`);
  const from = [`(${rows}) AS ${shown}`, ...reading.joins].join(' ');
  const rest = `FROM ${from} ORDER BY ${pageOrder(order, range, shown)}`;
  return {
    select: (dress) => `SELECT ${dress(columns)} ${rest}`,
    row: rowOf(of, reading, form),
    hot: hot && reading.hot,
  };
}

const optionsOf = (form: Form, bind: Bind, depth: number): ReadingOptions => ({
  form,
  hanging: (page, id) => hangingPage(page, id, bind, depth + 1),
});

function withKey(reading: Reading, { cursors }: Wish, key: string): string {
  const columns = cursors ? [...reading.columns, key] : reading.columns;
  // Whether there is a row may be all that is asked.
  return columns.length === 0 ? 'NULL' : columns.join(', ');
}

function rowOf<Row extends AnyRow, Filter>(
  { order, wish }: PageOf<Row, Filter>,
  { row, columns }: Reading,
  form: Form,
): PageSql['row'] {
  if (!wish.cursors) return (values) => row(values, 0) as unknown as Placed<AnyRow>;
  const keyOf = form === 'json' && order.type === 'time' ? momentOf : (key: unknown) => key;
  return (values) => {
    const made = row(values, 0);
    made['sort_key'] = keyOf(values[columns.length]);
    return made as unknown as Placed<AnyRow>;
  };
}
