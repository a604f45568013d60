import type { Statement } from '../../database/statement.js';

/**
 * Speakers after the id $1, at most $2, that were stored before there were look-ups (the migration says until when) and
 * stand under none.
 */
export const unlistedSpeakers: Statement<[after: string, limit: number], { id: string; key: string; name: string }> = {
  name: 'unlisted-speakers',
  text: `SELECT id::text, identity_key AS key, name FROM speaker
WHERE id > $1 AND created_at < (
    SELECT max(finished_at) FROM "_prisma_migrations" WHERE migration_name = '20261129040000_speaker_lookups')
  AND NOT EXISTS (SELECT FROM speaker_lookup WHERE speaker_id = speaker.id)
ORDER BY id LIMIT $2`,
};

/** Lists speakers ($2) under coarse forms of their names ($1). */
export const addLookups: Statement<[forms: readonly string[], speakers: readonly string[]], never> = {
  name: 'add-lookups',
  text: `INSERT INTO speaker_lookup (form, speaker_id) SELECT form, id FROM unnest($1::text[], $2::bigint[]) AS listed(form, id)
ON CONFLICT DO NOTHING`,
};
