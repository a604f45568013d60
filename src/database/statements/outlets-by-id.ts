import type { Statement } from '../statement.js';
import { outletColumns, type OutletRow } from './outlets.js';

/** The outlets of these ids, in no order; of a merged one, that which it became part of, under the id asked for. */
export const outletsById: Statement<[ids: readonly string[]], OutletRow & { readonly askedId: string }> = {
  name: 'outletsById',
  text: `SELECT known.id AS "askedId", ${outletColumns}
FROM outlet known JOIN outlet o ON o.id = COALESCE(known.merged_into_id, known.id)
WHERE known.id = ANY ($1::bigint[])`,
};
