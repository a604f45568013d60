import type { Statement } from '../../database/statement.js';
import type { QuoteStatus } from '../../database/statements/quotes.js';

/**
 * Keeps what people said of quotes whose words are there no more, before the quotes are deleted, and gives their ids.
 *
 * $1: JSON list of {id, exact, prefix, suffix}
 */
export const detachQuotes: Statement<[quotes: string], never> = {
  name: 'detach-quotes',
  text: `INSERT INTO detached_quote (quote_id, article_id, status, speaker_id, speaker_type, role, exact, prefix, suffix)
SELECT id, article_id, status, speaker_id, speaker_type, role, given.exact, given.prefix, given.suffix
FROM json_to_recordset($1::json) AS given(id bigint, exact text, prefix text, suffix text) JOIN quote USING (id)
ON CONFLICT DO NOTHING`,
};

export interface DetachedQuote {
  readonly id: string;
  readonly text: string;
  readonly status: QuoteStatus;
  readonly speakerId: string | null;
  readonly role: string | null;
}

/** Of an article; speakers that were merged stand for those that they became part of. */
export const detachedQuotes: Statement<[article: string], DetachedQuote> = {
  name: 'detached-quotes',
  text: `SELECT quote_id::text AS id, exact AS text, status, COALESCE(merged_into_id, speaker.id)::text AS "speakerId", role
FROM detached_quote LEFT JOIN speaker ON speaker.id = speaker_id WHERE article_id = $1 ORDER BY quote_id`,
};

/** Says of quotes that came back what people had said of them. */
export const reattachQuotes: Statement<[quotes: readonly string[]], never> = {
  name: 'reattach-quotes',
  text: `WITH back AS (
  DELETE FROM detached_quote WHERE quote_id = ANY($1::bigint[]) RETURNING *
)
UPDATE quote SET status = back.status, speaker_type = back.speaker_type, role = back.role,
  speaker_id = (SELECT COALESCE(merged_into_id, id) FROM speaker WHERE id = back.speaker_id),
  machine = jsonb_build_object('speakerId', quote.speaker_id::text, 'speakerType', quote.speaker_type,
    'role', quote.role, 'confidence', quote.confidence),
  confidence = CASE WHEN back.status = 'REJECTED' THEN quote.confidence ELSE 1 END
FROM back WHERE quote.id = back.quote_id`,
};

/** Deletes the quotes of these ids. */
export const deleteQuotes: Statement<[quotes: readonly string[]], never> = {
  name: 'delete-quotes',
  text: 'DELETE FROM quote WHERE id = ANY($1::bigint[])',
};

/**
 * Puts quotes that only their words hold into their places. Where the text is another one, what pointed elsewhere in it
 * points nowhere any more.
 *
 * $1: outlet, $2 date, $3 language of the article; $4: JSON list of {id, ordinal, shift}; $5: whether the text is another
 */
export const standQuotes: Statement<
  [outlet: string | null, publishedAt: Date | null, language: string | null, quotes: string, isOtherText: boolean],
  never
> = {
  name: 'stand-quotes',
  text: `UPDATE quote SET ordinal = given.ordinal, outlet_id = $1, published_at = $2, language = $3,
  spans = ARRAY(SELECT at + given.shift FROM unnest(spans) WITH ORDINALITY AS each(at, place) ORDER BY place),
  clause = CASE WHEN $5 THEN '{}' ELSE clause END,
  cue_spans = CASE WHEN $5 THEN '{}' ELSE cue_spans END,
  source_spans = CASE WHEN $5 THEN '{}' ELSE source_spans END,
  evidence = CASE WHEN $5 THEN '[]' ELSE evidence END
FROM json_to_recordset($4::json) AS given(id bigint, ordinal integer, shift integer)
WHERE quote.id = given.id`,
};
