import type { Statement } from '../../database/statement.js';

/** Lets keys ($1) lead to speakers ($2), as evidence has decided. */
export const addKeys: Statement<[keys: readonly string[], speakers: readonly string[]], never> = {
  name: 'add-keys',
  text: `INSERT INTO speaker_key (key, speaker_id, origin)
SELECT key, id, 'DECIDED' FROM unnest($1::text[], $2::bigint[]) AS decided(key, id)
ON CONFLICT DO NOTHING`,
};

/** Notes that speakers may be the same. $1: JSON list of {id, other, reasons, score} */
export const suggestMerges: Statement<[suggestions: string], never> = {
  name: 'suggest-merges',
  text: `INSERT INTO merge_suggestion (a_id, b_id, reasons, score)
SELECT LEAST(id, other), GREATEST(id, other), reasons, score
FROM json_to_recordset($1::json) AS suggested(id bigint, other bigint, reasons jsonb, score real)
ON CONFLICT DO NOTHING`,
};
