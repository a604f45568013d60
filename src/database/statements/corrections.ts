import type { Statement } from '../statement.js';

export type CorrectionKind = 'CONFIRM' | 'REJECT' | 'REATTRIBUTE' | 'MERGE' | 'SPLIT' | 'UPDATE';

/** A correction as it is shown; ids in `before` and `after` are those of rows. */
export interface CorrectionRow {
  readonly id: string;
  readonly kind: CorrectionKind;
  /** Name of the API key that made it. */
  readonly by: string;
  readonly madeAt: Date;
  readonly note: string | null;
  readonly before: object;
  readonly after: object;
  readonly undoneAt: Date | null;
  /** Name of the API key that undid it. */
  readonly undoneBy: string | null;
}

const COLUMNS = `c.id::text, c.kind, maker.name AS by, c.made_at AS "madeAt", c.note, c.before, c.after,
  c.undone_at AS "undoneAt", undoer.name AS "undoneBy"`;
const KEYS = 'JOIN api_key maker ON maker.id = c.key_id LEFT JOIN api_key undoer ON undoer.id = c.undone_by_id';

/** The corrections of these ids, in no order. */
export const correctionsById: Statement<[ids: readonly string[]], CorrectionRow> = {
  name: 'correctionsById',
  text: `SELECT ${COLUMNS} FROM correction c ${KEYS} WHERE c.id = ANY ($1::bigint[])`,
};

/** The corrections that changed these quotes, the first one first. */
export const correctionsByQuote: Statement<[ids: readonly string[]], CorrectionRow & { readonly quoteId: string }> = {
  name: 'correctionsByQuote',
  text: `SELECT parent.id::text AS "quoteId", ${COLUMNS}
FROM unnest($1::bigint[]) AS parent (id) JOIN correction c ON c.quote_ids @> ARRAY[parent.id] ${KEYS}
ORDER BY parent.id, c.id`,
};
