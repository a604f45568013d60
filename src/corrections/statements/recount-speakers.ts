import type { Statement } from '../../database/statement.js';

/** Counts the quotes of speakers, and their first and last date, anew from the quotes that they have. */
export const recountSpeakers: Statement<[speakers: readonly string[]], never> = {
  name: 'recount-speakers',
  text: `UPDATE speaker SET quote_count = counted.quotes, first_quoted_at = counted.first, last_quoted_at = counted.last
FROM unnest($1::bigint[]) AS given(id), LATERAL (
  SELECT count(*)::int AS quotes, min(published_at) AS first, max(published_at) AS last
  FROM quote WHERE quote.speaker_id = given.id AND status <> 'REJECTED') AS counted
WHERE speaker.id = given.id`,
};

/**
 * The same of the roles printed with speakers. A role that had quotes and has none any more goes; one that was printed
 * without a quote stays.
 */
export const recountRoles: Statement<[speakers: readonly string[]], never> = {
  name: 'recount-roles',
  text: `WITH counted AS MATERIALIZED (
  SELECT speaker_id, role, count(*)::int AS quotes, min(published_at) AS first, max(published_at) AS last
  FROM quote WHERE speaker_id = ANY ($1::bigint[]) AND role IS NOT NULL AND status <> 'REJECTED' GROUP BY 1, 2
), gone AS (
  DELETE FROM speaker_role WHERE speaker_id = ANY ($1::bigint[]) AND quote_count > 0
    AND NOT EXISTS (SELECT FROM counted WHERE counted.speaker_id = speaker_role.speaker_id AND role = title)
)
INSERT INTO speaker_role (speaker_id, title, quote_count, first_seen, last_seen) SELECT * FROM counted
ON CONFLICT (speaker_id, title) DO UPDATE SET quote_count = EXCLUDED.quote_count,
  first_seen = EXCLUDED.first_seen, last_seen = EXCLUDED.last_seen`,
};
