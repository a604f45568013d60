import type { Statement } from '../../database/statement.js';
import type { KnownWording } from '../../identity/grouping.js';

/**
 * The stored wordings under keys (identity/fingerprints.ts): lists of them as Postgres writes arrays, one for each quote
 * that is looked for, since the index compares each key of a list with all others. A wording may come more than once.
 */
export const findWordings: Statement<[keys: readonly string[]], KnownWording> = {
  name: 'find-wordings',
  text: `SELECT wording.* FROM unnest($1::text[]) AS asked(keys) CROSS JOIN LATERAL (
  SELECT id::text, utterance_id::text AS "utteranceId", speaker_id::text AS "speakerId", text,
    first_at AS "firstAt", last_at AS "lastAt"
  FROM utterance_wording WHERE fingerprints && asked.keys::bigint[]
) AS wording`,
};
