import type { Statement } from '../statement.js';
import { quoteColumns, type QuoteRow } from './quotes.js';

/** The quotes of these ids, in no order, rejected ones too: who has an id may ask for it. */
export const quotesById: Statement<[ids: readonly string[]], QuoteRow> = {
  name: 'quotesById',
  text: `SELECT ${quoteColumns} FROM quote q WHERE q.id = ANY ($1::bigint[])`,
};
