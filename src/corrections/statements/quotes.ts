import type { Statement } from '../../database/statement.js';
import type { QuoteStatus } from '../../database/statements/quotes.js';
import type { SpeakerType } from '../../database/statements/speakers.js';

/** A quote as far as correcting has to know it. */
export interface CorrectableQuote {
  readonly id: string;
  readonly articleId: string;
  readonly articleKey: string;
  readonly outletId: string | null;
  readonly status: QuoteStatus;
  readonly speakerId: string | null;
  readonly speakerSlug: string | null;
  readonly speakerName: string | null;
  readonly speakerType: SpeakerType;
  readonly role: string | null;
  readonly sourceText: string | null;
  /** What the parser said, of a quote that somebody has looked at. */
  readonly machine: MachineAnswer | null;
}

export interface MachineAnswer {
  readonly speakerId: string | null;
  readonly speakerType: SpeakerType;
  readonly role: string | null;
}

export const correctableQuotes: Statement<[ids: readonly string[]], CorrectableQuote> = {
  name: 'correctable-quotes',
  text: `SELECT quote.id::text, article_id::text AS "articleId", article.identity_key AS "articleKey",
  quote.outlet_id::text AS "outletId", status, speaker_id::text AS "speakerId", speaker.slug AS "speakerSlug",
  speaker.name AS "speakerName", speaker_type AS "speakerType", role, source_text AS "sourceText", machine
FROM quote JOIN article ON article.id = article_id LEFT JOIN speaker ON speaker.id = speaker_id
WHERE quote.id = ANY ($1::bigint[]) ORDER BY quote.id`,
};

/**
 * Says of quotes whose they are and that somebody has looked at them, or that nobody has any more (`AUTO`). The parser's
 * own answer is kept in `machine` for as long. What somebody found right is certain.
 *
 * $1: JSON list of {id, status, speakerId, speakerType, role}
 */
export const setQuotes: Statement<[quotes: string], never> = {
  name: 'set-quotes',
  text: `UPDATE quote SET
  status = given.status, speaker_id = given."speakerId", speaker_type = given."speakerType", role = given.role,
  machine = CASE
    WHEN given.status = 'AUTO' THEN NULL
    WHEN quote.status = 'AUTO' THEN jsonb_build_object('speakerId', quote.speaker_id::text,
      'speakerType', quote.speaker_type, 'role', quote.role, 'confidence', quote.confidence)
    ELSE quote.machine END,
  confidence = CASE WHEN given.status IN ('CONFIRMED', 'CORRECTED') THEN 1
    ELSE COALESCE((quote.machine ->> 'confidence')::real, quote.confidence) END
FROM json_to_recordset($1::json) AS given(id bigint, status "QuoteStatus", "speakerId" bigint,
  "speakerType" "SpeakerType", role text)
WHERE quote.id = given.id`,
};
