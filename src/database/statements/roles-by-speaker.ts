import type { Statement } from '../statement.js';

export interface RoleRow {
  readonly speakerId: string;
  readonly title: string;
  readonly firstSeen: Date | null;
  readonly lastSeen: Date | null;
  readonly quoteCount: number;
}

/** The titles printed with these speakers, the most frequent first, at most a hundred a speaker. */
export const rolesBySpeaker: Statement<[ids: readonly string[]], RoleRow> = {
  name: 'rolesBySpeaker',
  text: `SELECT parent.id AS "speakerId", role.*
    FROM unnest($1::bigint[]) AS parent (id)
    CROSS JOIN LATERAL (
      SELECT r.title, r.first_seen AS "firstSeen", r.last_seen AS "lastSeen", r.quote_count AS "quoteCount"
      FROM speaker_role r WHERE r.speaker_id = parent.id
      ORDER BY r.quote_count DESC, r.last_seen DESC NULLS LAST, r.title LIMIT 100
    ) AS role`,
};
