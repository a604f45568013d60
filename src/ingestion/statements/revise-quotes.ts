import type { Statement } from '../../database/statement.js';

/**
 * Takes the quotes of an article out of their places: two of them may change places, and no two may ever have one. What
 * is nested is put back by `nestQuotes`, so that a quote which stays is not deleted with the one around it.
 */
export const displaceQuotes: Statement<[article: string], never> = {
  name: 'displace-quotes',
  text: 'UPDATE quote SET ordinal = -1 - ordinal, nested_in_id = NULL WHERE article_id = $1',
};

/**
 * Brings quotes that stayed up to date with the new version: their places and whatever the parser says of them. Speaker
 * and role stay where somebody has reviewed them; what the parser says of those is kept beneath.
 *
 * $1: article; $2: its outlet, $3 its date, $4 its language; $5: JSON list of quotes as `addQuotes` takes it, with `id`
 */
export const reviseQuotes: Statement<
  [article: string, outlet: string | null, publishedAt: Date | null, language: string | null, quotes: string],
  never
> = {
  name: 'revise-quotes',
  text: `UPDATE quote SET
  ordinal = given.ordinal, outlet_id = $2, published_at = $3, language = $4, kind = given.kind, text = given.text,
  spans = given.spans, clause = given.clause, cue_text = given."cueText", cue_lemma = given."cueLemma",
  cue_spans = given."cueSpans", stance = given.stance, source_text = given."sourceText",
  source_spans = given."sourceSpans", via_id = given."viaId", outlet_of_record_id = given."outletOfRecordId",
  rule = given.rule, evidence = given.evidence, implicit = given.implicit,
  in_heading = given."inHeading",
  confidence = CASE WHEN status IN ('AUTO', 'REJECTED') THEN given.confidence ELSE quote.confidence END,
  machine = CASE WHEN status <> 'AUTO' THEN jsonb_build_object('speakerId', given."speakerId"::text,
    'speakerType', given."speakerType", 'role', given.role, 'confidence', given.confidence) END,
  speaker_id = CASE WHEN status = 'AUTO' THEN given."speakerId" ELSE speaker_id END,
  speaker_type = CASE WHEN status = 'AUTO' THEN given."speakerType" ELSE speaker_type END,
  role = CASE WHEN status = 'AUTO' THEN given.role ELSE quote.role END
FROM json_to_recordset($5::json) AS given(
  id bigint, ordinal integer, kind "QuoteKind", text text, spans integer[], clause integer[], "cueText" text,
  "cueLemma" text, "cueSpans" integer[], stance "Stance", "sourceText" text, "sourceSpans" integer[], "speakerId" bigint,
  "speakerType" "SpeakerType", role text, "viaId" bigint, "outletOfRecordId" bigint, confidence real, rule text,
  evidence jsonb, implicit boolean, "inHeading" boolean)
WHERE quote.id = given.id AND quote.article_id = $1`,
};

/** Says which quote of an article stands in which; $2: places of the inner ones, $3: of those around them. */
export const nestQuotes: Statement<[article: string, inner: readonly number[], outer: readonly number[]], never> = {
  name: 'nest-quotes',
  text: `UPDATE quote SET nested_in_id = around.id
FROM unnest($2::integer[], $3::integer[]) AS pair(inside, outside)
JOIN quote around ON around.article_id = $1 AND around.ordinal = pair.outside
WHERE quote.article_id = $1 AND quote.ordinal = pair.inside`,
};
