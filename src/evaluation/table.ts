/** A column of a table for people. */
export interface Column<T> {
  readonly head: string;
  readonly cell: (row: T) => string;
}

const GAP = '  ';
const whole = new Intl.NumberFormat('en');

/** A share as a percentage with one decimal; a dash where there is none. */
export const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));

export const count = (value: number): string => whole.format(value);

/**
 * A title, a row of heads and a row for each item: the first column flush left, figures flush right.
 *
 * @param rows name and item
 */
export function table<T>(
  title: string,
  rows: readonly (readonly [string, T])[],
  columns: readonly Column<T>[],
): string {
  const cells = [
    [title, ...columns.map(({ head }) => head)],
    ...rows.map(([name, row]) => [name, ...columns.map(({ cell }) => cell(row))]),
  ];
  const widths = cells[0]!.map((_, at) => Math.max(...cells.map((row) => row[at]!.length)));
  return cells
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join(GAP))
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
