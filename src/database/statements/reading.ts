import type { Table } from '../table.js';
import type { HangingPage, Selection } from './wish.js';

/** The pages that were read along with a row, in the order of its selection; in rows that were read so. */
export const PAGES = Symbol('pages');

/** SQL that reads a selection, and how a row is made of what comes. */
export interface Reading {
  /** Names of the columns of the table itself that the SQL names. */
  readonly named: readonly string[];
  /** The expressions to select. */
  readonly columns: readonly string[];
  readonly joins: readonly string[];
  /** The row whose values, in the order of `columns`, start at `from`. */
  readonly row: (values: readonly unknown[], from: number) => Record<string | symbol, unknown>;
  /** Place of a value that is null only where there is no row at all. */
  readonly mark: number;
  /** Whether the plan is worth keeping. */
  readonly hot: boolean;
}

/** How values come: each in a column of its own as the driver reads it, or all in one as JSON. */
export type Form = 'columns' | 'json';

/** How a page of what hangs on a row is read along with it, as one value. */
export interface HangingReading {
  readonly column: string;
  readonly rows: (value: unknown) => readonly unknown[];
  readonly hot: boolean;
}

export interface ReadingOptions {
  readonly form: Form;
  /** @param id SQL of the id of the row */
  readonly hanging: (page: HangingPage, id: string) => HangingReading;
}

/**
 * How a selection is read.
 * @param expression SQL of a column of the table by its name in a row
 * @param isMarked whether there may be no row, so that `mark` counts
 */
export function readingOf(
  table: Table,
  selection: Selection,
  alias: string,
  expression: (name: string) => string,
  options: ReadingOptions,
  isMarked = false,
): Reading {
  const { form, hanging } = options;
  const own = [...(selection.columns ?? Object.keys(table.columns))];
  const isSure = (name: string): boolean => name === 'id' || table.required.includes(name);
  if (isMarked && !own.some(isSure)) own.push('id');
  const named = new Set(own);
  const name = (column: string): string => {
    named.add(column);
    return expression(column);
  };
  const columns = own.map((column) => inForm(form, table, column, expression(column)));
  const moments = form === 'json' ? own.filter((column) => table.moments.includes(column)) : [];
  const joins: string[] = [];
  let hot = true;
  const relations = [...selection.relations].map(([relation, inner]) => {
    const { table: to, by, always = false } = table.relations[relation]!;
    const joined = `${alias}_${relation}`;
    const expressionOf = (column: string): string => `${joined}.${to().columns[column]!}`;
    const reading = readingOf(to(), inner, joined, expressionOf, options, !always);
    joins.push(`LEFT JOIN ${to().name} ${joined} ON ${joined}.id = ${name(by)}`, ...reading.joins);
    const from = columns.length;
    columns.push(...reading.columns);
    hot &&= reading.hot;
    return { relation, from, mark: always ? null : from + reading.mark, row: reading.row };
  });
  const pages = selection.pages.map((page) => {
    if (page === null) return null;
    const { column, rows, hot: isHot } = hanging(page, name('id'));
    hot &&= isHot;
    return { place: columns.push(column) - 1, rows };
  });

  const row = (values: readonly unknown[], from: number): Record<string | symbol, unknown> => {
    const made: Record<string | symbol, unknown> = {};
    for (let place = 0; place < own.length; place++) made[own[place]!] = values[from + place];
    for (const moment of moments) made[moment] = momentOf(made[moment]);
    for (const { relation, from: start, mark, row: rowOf } of relations) {
      made[relation] = mark !== null && values[from + mark] === null ? null : rowOf(values, from + start);
    }
    if (pages.length > 0) {
      made[PAGES] = pages.map((page) => (page === null ? undefined : page.rows(values[from + page.place])));
    }
    return made;
  };
  return { named: [...named], columns, joins, row, mark: own.findIndex(isSure), hot };
}

/** JSON has no integers as large as an id may be. */
function inForm(form: Form, table: Table, column: string, sql: string): string {
  return form === 'json' && table.ids.includes(column) ? `${sql}::text` : sql;
}

/** A moment as JSON has it. */
export function momentOf(value: unknown): Date | null {
  return value === null ? null : new Date(value as string);
}
