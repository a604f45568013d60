import type { Bind } from '../keyset.js';
import { planName } from '../plan-names.js';
import type { Statement } from '../statement.js';

/** A statement with the values it is to be run with. */
export interface Query<Row> {
  readonly statement: Statement<unknown[], Row>;
  readonly args: unknown[];
}

/**
 * Shapes with at most one condition. With free text the best plan depends on the words, so that one kept for all of
 * them would be wrong for many.
 */
export function isHot(filter: unknown): boolean {
  const set = conditionsOf(filter);
  return set.length <= 1 && set.every(([name]) => name !== 'text' && name !== 'name');
}

/** What a filter asks for, each with its name. */
export function conditionsOf(filter: unknown): [name: string, value: unknown][] {
  return Object.entries(filter as object).filter(([, value]) => value !== null) as [string, unknown][];
}

/**
 * A statement whose SQL `build` writes, with the values that it binds meanwhile. `hot`: worth keeping the plan of. `row`:
 * how a row is made of its values; without it rows are objects with the names of the columns.
 */
export function assemble<Row>(
  build: (bind: Bind) => { text: string; hot: boolean; row?: (values: readonly unknown[]) => Row },
): Query<Row> {
  const args: unknown[] = [];
  const { text, hot, ...made } = build((value) => `$${args.push(value)}`);
  return { statement: { name: hot ? planName(text) : null, text, ...made }, args };
}
