import type { Order, Page } from '../keyset.js';
import type { List } from './list.js';

/** What of a row is read. */
export interface Selection {
  /** Null: every column. */
  readonly columns: ReadonlySet<string> | null;
  /** Rows that it points to and that are read along with it. */
  readonly relations: ReadonlyMap<string, Selection>;
  /** Pages of what hangs on it, read along as well; null: one that is left to be read by itself. */
  readonly pages: readonly (HangingPage | null)[];
  /** The same for selections that read the same. */
  readonly key: string;
}

/** What is read of each row of a page. */
export interface Wish {
  readonly selection: Selection;
  /** Whether cursors are made of the rows. */
  readonly cursors: boolean;
}

/** A page of a list, as it is asked for. */
export interface PageOf<Row extends { readonly id: string }, Filter> {
  readonly list: List<Row, Filter>;
  readonly filter: Filter;
  readonly order: Order;
  readonly range: Page;
  readonly wish: Wish;
}

/** A page of what hangs on a row of another table. */
export interface HangingPage extends PageOf<AnyRow, unknown> {
  /** The column that holds the id of that row: `q.speaker_id`. */
  readonly column: string;
}

type AnyRow = { readonly id: string };

/** Every column and nothing else. */
export const wholeRow: Selection = { columns: null, relations: new Map(), pages: [], key: '*' };

export function selectionOf(
  columns: ReadonlySet<string> | null,
  relations: ReadonlyMap<string, Selection> = new Map(),
  pages: readonly (HangingPage | null)[] = [],
): Selection {
  const own = columns === null ? '*' : [...columns].sort().join(' ');
  const others = [...relations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { key }]) => ` ${name}(${key})`);
  const hanging = pages.map((page) => (page === null ? ' -' : ` [${pageKey(page)}]`));
  return { columns, relations, pages, key: own + others.join('') + hanging.join('') };
}

/** The same for pages of the same rows, but for the row that they hang on. */
export function pageKey({ list, column, filter, order, range, wish }: HangingPage): string {
  return JSON.stringify([list.name, column, filter, order.name, range, wish.selection.key, wish.cursors]);
}
