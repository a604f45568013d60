import type { Statement } from '../../database/statement.js';
import type { KnownWording } from '../../identity/grouping.js';

/** The stored wordings under any of these keys (identity/fingerprints.ts). */
export const findWordings: Statement<[keys: readonly string[]], KnownWording> = {
  name: 'find-wordings',
  text: `SELECT id::text, utterance_id::text AS "utteranceId", speaker_id::text AS "speakerId", text,
  first_at AS "firstAt", last_at AS "lastAt"
FROM utterance_wording WHERE fingerprints && $1::bigint[]`,
};
