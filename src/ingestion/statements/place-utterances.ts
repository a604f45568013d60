import type { Statement } from '../../database/statement.js';

/**
 * Makes utterances with their wordings and gives their ids, in the order of the list; stores wordings of other
 * utterances and takes out those that others have taken in.
 *
 * $1: JSON list of {speakerId, text, indirect, firstReportedAt, reportCount, outletCount, wordings}; `wordings` and $2: JSON lists
 * of {id, utteranceId, speakerId, text, firstAt, lastAt, fingerprints}, `id` null of a new wording, as all of new
 * utterances are; $3: ids of wordings to delete
 */
export const placeUtterances: Statement<
  [utterances: string, wordings: string, absorbed: readonly string[]],
  { id: string }
> = {
  name: 'place-utterances',
  text: `WITH given AS MATERIALIZED (
  SELECT nextval('utterance_id_seq') AS id, given.*
  FROM ROWS FROM (json_to_recordset($1::json) AS ("speakerId" bigint, text text, indirect boolean, "firstReportedAt" timestamptz,
    "reportCount" integer, "outletCount" integer, wordings json)) WITH ORDINALITY
    AS given(speaker_id, text, indirect, first_reported_at, report_count, outlet_count, wordings, place)
), made AS (
  INSERT INTO utterance (id, speaker_id, text, indirect, first_reported_at, report_count, outlet_count)
  SELECT id, speaker_id, text, indirect, first_reported_at, report_count, outlet_count FROM given
), wording AS MATERIALIZED (
  SELECT * FROM json_to_recordset($2::json) AS wording(id bigint, "utteranceId" bigint, "speakerId" bigint, text text,
    "firstAt" timestamptz, "lastAt" timestamptz, fingerprints bigint[])
), gone AS (
  DELETE FROM utterance_wording WHERE id = ANY($3::bigint[])
), kept AS (
  UPDATE utterance_wording SET first_at = "firstAt", last_at = "lastAt", fingerprints = wording.fingerprints
  FROM wording WHERE utterance_wording.id = wording.id
), added AS (
  INSERT INTO utterance_wording (utterance_id, speaker_id, text, first_at, last_at, fingerprints)
  SELECT "utteranceId", "speakerId", text, "firstAt", "lastAt", fingerprints FROM wording WHERE id IS NULL
  UNION ALL
  SELECT given.id, wording."speakerId", wording.text, "firstAt", "lastAt", fingerprints
  FROM given CROSS JOIN LATERAL json_to_recordset(given.wordings) AS wording("speakerId" bigint, text text,
    "firstAt" timestamptz, "lastAt" timestamptz, fingerprints bigint[])
)
SELECT id::text FROM given ORDER BY place`,
};
