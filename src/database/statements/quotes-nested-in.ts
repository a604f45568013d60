import type { Statement } from '../statement.js';
import { quoteColumns, type QuoteRow } from './quotes.js';

/** The quotes that stand inside these quotes, in the order of the text, rejected ones left out. */
export const quotesNestedIn: Statement<[ids: readonly string[]], QuoteRow> = {
  name: 'quotesNestedIn',
  text: `SELECT ${quoteColumns} FROM quote q
    WHERE q.nested_in_id = ANY ($1::bigint[]) AND q.status <> 'REJECTED'
    ORDER BY q.article_id, q.ordinal`,
};
