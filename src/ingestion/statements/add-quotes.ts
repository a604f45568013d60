import type { Statement } from '../../database/statement.js';

/**
 * Stores quotes of articles. Ids are drawn first, so that a nested quote can name the one around it. Subscribers are
 * told of them by one announcement an article, those that come back aside. Of 100,000 and more announcements the oldest
 * are deleted, two for each that comes: so their table stays small without anybody who has to clear it. Rows that others
 * are deleting are left to them, since nobody who stores should wait for that.
 *
 * $1: JSON list of quotes, the ids of speakers, outlets and utterances filled in, each with its article and what of that
 * it repeats (outlet, date, language); `place` is its place in the list from 1, `nestedIn` that of another one, `keptId`
 * the id of one that comes back; $2: whether they are announced
 */
export const addQuotes: Statement<[quotes: string, announced: boolean], never> = {
  name: 'add-quotes',
  text: `WITH given AS MATERIALIZED (
  SELECT * FROM json_to_recordset($1::json) AS given("keptId" bigint, place integer,
    "articleId" bigint, "outletId" bigint, "publishedAt" timestamptz, language text,
    ordinal integer, kind "QuoteKind", text text, spans integer[], clause integer[], "cueText" text, "cueLemma" text,
    "cueSpans" integer[], stance "Stance", "sourceText" text, "sourceSpans" integer[], "speakerId" bigint,
    "speakerType" "SpeakerType", role text, "viaId" bigint, "outletOfRecordId" bigint, confidence real, rule text,
    evidence jsonb, implicit boolean, "inHeading" boolean, "nestedIn" integer, "utteranceId" bigint)
), drawn AS MATERIALIZED (
  SELECT array_agg(COALESCE("keptId", nextval('quote_id_seq')) ORDER BY place) AS ids FROM given
), added AS (
  INSERT INTO quote (id, article_id, ordinal, outlet_id, published_at, language, kind, text, spans, clause, cue_text,
    cue_lemma, cue_spans, stance, source_text, source_spans, speaker_id, speaker_type, role, via_id, outlet_of_record_id,
    confidence, rule, evidence, implicit, in_heading, nested_in_id, utterance_id)
  SELECT drawn.ids[place], "articleId", ordinal, "outletId", "publishedAt", language, kind, text, spans, clause, "cueText",
    "cueLemma", "cueSpans", stance, "sourceText", "sourceSpans", "speakerId", "speakerType", role, "viaId", "outletOfRecordId",
    confidence, rule, evidence, implicit, "inHeading", drawn.ids["nestedIn"], "utteranceId"
  FROM drawn CROSS JOIN given ORDER BY place
  RETURNING id, article_id, ordinal
), announced AS (
  INSERT INTO announcement (quote_ids)
  SELECT array_agg(id ORDER BY ordinal) FROM added
  WHERE $2 AND id NOT IN (SELECT "keptId" FROM given WHERE "keptId" IS NOT NULL)
  GROUP BY article_id ORDER BY min(id)
  RETURNING id
)
DELETE FROM announcement WHERE id = ANY (ARRAY(
  SELECT id FROM announcement WHERE id <= (SELECT max(id) FROM announced) - 100000
  ORDER BY id LIMIT (SELECT 2 * count(*) FROM announced) FOR UPDATE SKIP LOCKED))`,
};
