import type { Statement } from '../../database/statement.js';

/**
 * Stores the quotes of an article. Ids are drawn first, so that a nested quote can name the one around it. Subscribers
 * are told of them by an announcement, those that come back aside. Of 100,000 and more announcements the oldest are
 * deleted, two for each that comes: so their table stays small without anybody who has to clear it. Rows that others are
 * deleting are left to them, since nobody who stores should wait for that.
 *
 * $1: article; $2: its outlet, $3 its date and $4 its language, which every quote repeats; $5: JSON list of quotes, the
 * ids of speakers, outlets and utterances filled in, `nestedIn` an ordinal of the list, `keptId` the id of one that
 * comes back; $6: whether they are announced
 */
export const addQuotes: Statement<
  [
    article: string,
    outlet: string | null,
    publishedAt: Date | null,
    language: string | null,
    quotes: string,
    announced: boolean,
  ],
  never
> = {
  name: 'add-quotes',
  text: `WITH given AS MATERIALIZED (
  SELECT COALESCE("keptId", nextval(pg_get_serial_sequence('quote', 'id'))) AS id, given.*
  FROM json_to_recordset($5::json) AS given("keptId" bigint,
    ordinal integer, kind "QuoteKind", text text, spans integer[], clause integer[], "cueText" text, "cueLemma" text,
    "cueSpans" integer[], stance "Stance", "sourceText" text, "sourceSpans" integer[], "speakerId" bigint,
    "speakerType" "SpeakerType", role text, "viaId" bigint, "outletOfRecordId" bigint, confidence real, rule text,
    evidence jsonb, implicit boolean, "inHeading" boolean, "nestedIn" integer, "utteranceId" bigint)
), added AS (
  INSERT INTO quote (id, article_id, ordinal, outlet_id, published_at, language, kind, text, spans, clause, cue_text,
    cue_lemma, cue_spans, stance, source_text, source_spans, speaker_id, speaker_type, role, via_id, outlet_of_record_id,
    confidence, rule, evidence, implicit, in_heading, nested_in_id, utterance_id)
  SELECT given.id, $1, given.ordinal, $2, $3, $4, kind, text, spans, clause, "cueText",
    "cueLemma", "cueSpans", stance, "sourceText", "sourceSpans", "speakerId", "speakerType", role, "viaId", "outletOfRecordId",
    confidence, rule, evidence, implicit, "inHeading", around.id, "utteranceId"
  FROM given LEFT JOIN (SELECT id, ordinal FROM given) AS around ON around.ordinal = given."nestedIn"
  ORDER BY given.ordinal
  RETURNING id, ordinal
), announced AS (
  INSERT INTO announcement (quote_ids)
  SELECT array_agg(id ORDER BY ordinal) FROM added
  WHERE $6 AND id NOT IN (SELECT "keptId" FROM given WHERE "keptId" IS NOT NULL)
  HAVING count(*) > 0
  RETURNING id
)
DELETE FROM announcement WHERE id = ANY (ARRAY(
  SELECT id FROM announcement WHERE id <= (SELECT id FROM announced) - 100000
  ORDER BY id LIMIT 2 FOR UPDATE SKIP LOCKED))`,
};
