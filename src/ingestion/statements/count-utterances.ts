import type { Statement } from '../../database/statement.js';

/**
 * Brings utterances in step with their reports, and deletes those that have none. The longest wording stands for all of
 * them; one in quotation marks before one that the writer reported.
 */
export const countUtterances: Statement<[utterances: readonly string[]], never> = {
  name: 'count-utterances',
  text: `WITH counted AS MATERIALIZED (
  SELECT given.id, count(quote.id)::int AS reports, count(DISTINCT outlet_id)::int AS outlets,
    min(published_at) AS first_reported_at, min(speaker_id) AS speaker_id,
    (array_agg(text ORDER BY kind = 'INDIRECT', length(text) DESC, text COLLATE "C"))[1] AS text
  FROM unnest($1::bigint[]) AS given(id) LEFT JOIN quote ON quote.utterance_id = given.id
  GROUP BY given.id
), forgotten AS (
  DELETE FROM utterance USING counted WHERE utterance.id = counted.id AND reports = 0
)
UPDATE utterance SET report_count = reports, outlet_count = outlets, first_reported_at = counted.first_reported_at,
  speaker_id = counted.speaker_id, text = counted.text
FROM counted WHERE utterance.id = counted.id AND reports > 0`,
};
