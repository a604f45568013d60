import type { Statement } from '../statement.js';
import { outletColumns, type OutletRow } from './outlets.js';

/** The outlets of these ids, in no order. */
export const outletsById: Statement<[ids: readonly string[]], OutletRow> = {
  name: 'outletsById',
  text: `SELECT ${outletColumns} FROM outlet o WHERE o.id = ANY ($1::bigint[])`,
};
