import type { Statement } from '../../database/statement.js';

/** The speakers of quotes ($1), and of the utterances that these and $2 are, locked in the order of their ids. */
export const lockReportedSpeakers: Statement<[quotes: readonly string[], utterances: readonly string[]], never> = {
  name: 'lock-reported-speakers',
  text: `SELECT FROM speaker WHERE id IN (
  SELECT speaker_id FROM quote WHERE id = ANY($1::bigint[])
  UNION SELECT utterance.speaker_id FROM quote JOIN utterance ON utterance.id = utterance_id WHERE quote.id = ANY($1::bigint[])
  UNION SELECT speaker_id FROM utterance WHERE id = ANY($2::bigint[])
) ORDER BY id FOR NO KEY UPDATE`,
};

/** A quote whose utterance is to be found again. */
export interface Member {
  readonly id: string;
  readonly speakerId: string | null;
  readonly text: string;
  readonly kind: string;
  readonly publishedAt: Date | null;
  readonly utteranceId: string | null;
  readonly isRejected: boolean;
}

/** Quotes ($1) with all other reports of their utterances and of $2, in the order of their ids. */
export const utteranceMembers: Statement<[quotes: readonly string[], utterances: readonly string[]], Member> = {
  name: 'utterance-members',
  text: `WITH given AS MATERIALIZED (
  SELECT id, utterance_id FROM quote WHERE id = ANY($1::bigint[])
), wanted AS (
  SELECT id FROM given
  UNION SELECT id FROM quote WHERE utterance_id IN (SELECT utterance_id FROM given UNION SELECT unnest($2::bigint[]))
)
SELECT quote.id::text, speaker_id::text AS "speakerId", text, kind, published_at AS "publishedAt",
  utterance_id::text AS "utteranceId", status = 'REJECTED' AS "isRejected"
FROM wanted JOIN quote ON quote.id = wanted.id ORDER BY quote.id`,
};

export const forgetWordings: Statement<[utterances: readonly string[]], never> = {
  name: 'forget-wordings',
  text: 'DELETE FROM utterance_wording WHERE utterance_id = ANY($1::bigint[])',
};

/** Gives quotes ($1) their utterances ($2), null for none. */
export const assignUtterances: Statement<[quotes: readonly string[], utterances: readonly (string | null)[]], never> = {
  name: 'assign-utterances',
  text: `UPDATE quote SET utterance_id = given.utterance_id
FROM unnest($1::bigint[], $2::bigint[]) AS given(id, utterance_id) WHERE quote.id = given.id`,
};
