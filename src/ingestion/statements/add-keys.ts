import type { Statement } from '../../database/statement.js';

/** Lets keys ($1) lead to speakers ($2), as evidence has decided. */
export const addKeys: Statement<[keys: readonly string[], speakers: readonly string[]], never> = {
  name: 'add-keys',
  text: `INSERT INTO speaker_key (key, speaker_id, origin)
SELECT key, id, 'DECIDED' FROM unnest($1::text[], $2::bigint[]) AS decided(key, id)
ON CONFLICT DO NOTHING`,
};
