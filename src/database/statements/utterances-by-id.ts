import type { Statement } from '../statement.js';
import { utteranceColumns, type UtteranceRow } from './utterances.js';

/** The utterances of these ids, in no order. */
export const utterancesById: Statement<[ids: readonly string[]], UtteranceRow> = {
  name: 'utterancesById',
  text: `SELECT ${utteranceColumns} FROM utterance u WHERE u.id = ANY ($1::bigint[])`,
};
