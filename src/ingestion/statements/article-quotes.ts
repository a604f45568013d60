import type { Statement } from '../../database/statement.js';
import type { QuoteStatus } from '../../database/statements/quotes.js';

/** A stored quote, as far as a new version of its article has to know it. */
export interface StoredQuote {
  readonly id: string;
  readonly text: string;
  /** [start, end, start, end …] */
  readonly spans: readonly number[];
  readonly nestedInId: string | null;
  /** All but `AUTO`: somebody has looked at it, and its speaker and role stay. */
  readonly status: QuoteStatus;
  readonly speakerId: string | null;
  readonly role: string | null;
  readonly utteranceId: string | null;
  /** What else of it its utterance counts: equal as long as that is. */
  readonly countsAs: string;
}

/** The quotes of an article in their order. */
export const articleQuotes: Statement<[article: string], StoredQuote> = {
  name: 'article-quotes',
  text: `SELECT id::text, text, spans, nested_in_id::text AS "nestedInId", status, speaker_id::text AS "speakerId", role, utterance_id::text AS "utteranceId",
  (kind, outlet_id, published_at)::text AS "countsAs"
FROM quote WHERE article_id = $1 ORDER BY ordinal`,
};
