import type { Statement } from '../../database/statement.js';

/**
 * Makes utterances and gives their ids, in the order of the list; stores wordings and takes out those that others have
 * taken in.
 *
 * $1: JSON list of {speakerId, text, firstReportedAt, reportCount, outletCount}; $2: JSON list of {id, utteranceId,
 * founded, speakerId, text, firstAt, lastAt, fingerprints}: `id` null of a new wording, `utteranceId` null of one of a new
 * utterance, whose place in $1 is `founded`, from 1; $3: ids of wordings to delete
 */
export const placeUtterances: Statement<
  [utterances: string, wordings: string, absorbed: readonly string[]],
  { id: string }
> = {
  name: 'place-utterances',
  text: `WITH given AS MATERIALIZED (
  SELECT nextval(pg_get_serial_sequence('utterance', 'id')) AS id, given.*
  FROM ROWS FROM (json_to_recordset($1::json) AS ("speakerId" bigint, text text, "firstReportedAt" timestamptz,
    "reportCount" integer, "outletCount" integer)) WITH ORDINALITY
    AS given(speaker_id, text, first_reported_at, report_count, outlet_count, place)
), made AS (
  INSERT INTO utterance (id, speaker_id, text, first_reported_at, report_count, outlet_count)
  SELECT id, speaker_id, text, first_reported_at, report_count, outlet_count FROM given
), wording AS MATERIALIZED (
  SELECT wording.*, COALESCE("utteranceId", given.id) AS utterance_id
  FROM json_to_recordset($2::json) AS wording(id bigint, "utteranceId" bigint, founded integer, "speakerId" bigint,
    text text, "firstAt" timestamptz, "lastAt" timestamptz, fingerprints bigint[])
  LEFT JOIN given ON place = founded
), gone AS (
  DELETE FROM utterance_wording WHERE id = ANY($3::bigint[])
), kept AS (
  UPDATE utterance_wording SET first_at = "firstAt", last_at = "lastAt", fingerprints = wording.fingerprints
  FROM wording WHERE utterance_wording.id = wording.id
), added AS (
  INSERT INTO utterance_wording (utterance_id, speaker_id, text, first_at, last_at, fingerprints)
  SELECT utterance_id, "speakerId", text, "firstAt", "lastAt", fingerprints FROM wording WHERE id IS NULL
)
SELECT id::text FROM given ORDER BY place`,
};
