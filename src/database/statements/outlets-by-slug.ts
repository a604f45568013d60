import type { Statement } from '../statement.js';
import { outletColumns, type OutletRow } from './outlets.js';

/** The outlets of these slugs, in no order. */
export const outletsBySlug: Statement<[slugs: readonly string[]], OutletRow> = {
  name: 'outletsBySlug',
  text: `SELECT ${outletColumns} FROM outlet o WHERE o.slug = ANY ($1::text[])`,
};
