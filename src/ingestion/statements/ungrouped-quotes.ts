import type { Statement } from '../../database/statement.js';

/** The first quotes that ought to have an utterance and have none, at most $1. */
export const ungroupedQuotes: Statement<[limit: number], { id: string }> = {
  name: 'ungrouped-quotes',
  text: `SELECT id::text FROM quote WHERE utterance_id IS NULL AND status <> 'REJECTED' ORDER BY id LIMIT $1`,
};
