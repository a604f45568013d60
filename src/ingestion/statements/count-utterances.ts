import type { Statement } from '../../database/statement.js';

/** The order in which wordings stand for an utterance: one in quotation marks before one that the writer reported, then
 * the longest. */
const FIRST = `indirect, length(text) DESC, text COLLATE "C"`;

/** Brings utterances in step with all their reports, and deletes those that have none. */
export const countUtterances: Statement<[utterances: readonly string[]], never> = {
  name: 'count-utterances',
  text: `WITH report AS MATERIALIZED (
  SELECT given.id, quote.id AS quote, outlet_id, published_at, speaker_id, text, kind = 'INDIRECT' AS indirect
  FROM unnest($1::bigint[]) AS given(id) LEFT JOIN quote ON quote.utterance_id = given.id
), counted AS MATERIALIZED (
  SELECT id, count(quote)::int AS reports, count(DISTINCT outlet_id)::int AS outlets,
    min(published_at) AS first_reported_at, min(speaker_id) AS speaker_id,
    (array_agg(text ORDER BY ${FIRST}))[1] AS text, (array_agg(indirect ORDER BY ${FIRST}))[1] AS indirect
  FROM report GROUP BY id
), forgotten AS (
  DELETE FROM utterance USING counted WHERE utterance.id = counted.id AND reports = 0
)
UPDATE utterance SET report_count = reports, outlet_count = outlets, first_reported_at = counted.first_reported_at,
  speaker_id = counted.speaker_id, text = counted.text, indirect = counted.indirect
FROM counted WHERE utterance.id = counted.id AND reports > 0`,
};

/**
 * Adds reports to utterances, before the quotes are stored, without reading those that are there. Whether an outlet has
 * printed the utterance before is looked for where there is less to read: among the outlet's quotes, or among the reports,
 * from the newest back. The latter is long only where an outlet that printed much prints for the first time what was
 * reported as often: once for each.
 *
 * $1: JSON list of {id, reports, outlets, from, text, indirect}, each utterance once: how many reports, the ids of their
 * outlets, each once, the date of the first, and the wording among them that comes first
 */
export const addReports: Statement<[reports: string], never> = {
  name: 'add-reports',
  text: `UPDATE utterance SET
  report_count = utterance.report_count + given.reports,
  outlet_count = utterance.outlet_count + (
    SELECT count(*)::int FROM unnest(given.outlets) AS printing(id) WHERE (
      CASE WHEN (SELECT quote_count FROM outlet WHERE outlet.id = printing.id) < utterance.report_count
      THEN (
        SELECT quote.id FROM quote WHERE outlet_id = printing.id AND COALESCE(utterance_id, 0) = utterance.id
        ORDER BY published_at DESC NULLS LAST, quote.id DESC LIMIT 1)
      ELSE (
        SELECT quote.id FROM quote WHERE utterance_id = utterance.id AND COALESCE(outlet_id, 0) = printing.id
        ORDER BY published_at DESC NULLS LAST, quote.id DESC LIMIT 1) END) IS NULL),
  first_reported_at = LEAST(utterance.first_reported_at, given."from"),
  (text, indirect) = (
    SELECT text, indirect FROM (VALUES
      (given.text, given.indirect),
      (utterance.text, COALESCE(utterance.indirect, (
        SELECT kind = 'INDIRECT' FROM quote WHERE utterance_id = utterance.id AND quote.text = utterance.text LIMIT 1)))
    ) AS wording(text, indirect) ORDER BY ${FIRST} LIMIT 1)
FROM json_to_recordset($1::json)
  AS given(id bigint, reports integer, outlets bigint[], "from" timestamptz, text text, indirect boolean)
WHERE utterance.id = given.id`,
};
