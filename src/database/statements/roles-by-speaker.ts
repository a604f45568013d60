import type { Statement } from '../statement.js';

export interface RoleRow {
  readonly speakerId: string;
  readonly title: string;
  readonly firstSeen: Date | null;
  readonly lastSeen: Date | null;
  readonly quoteCount: number;
}

/**
 * One title under all its spellings: capitals, hyphens, and what British and American writers spell differently
 * ("Harbour-master", "harbor master"; centre, defence, organiser). Only for putting equals together; nobody reads it.
 */
const SAME_TITLE = [
  ['[-\u2010\u2011]', ' '],
  ['our', 'or'],
  ['tre\\M', 'ter'],
  ['ence\\M', 'ense'],
  ['is(e|ing|er|ation)', 'iz\\1'],
].reduce((title, [from, to]) => `regexp_replace(${title}, '${from}', '${to}', 'g')`, 'lower(r.title)');

/**
 * The titles printed with these speakers, the most frequent first, at most a hundred a speaker. Spellings of one title
 * are one row, under the one that is printed most.
 */
export const rolesBySpeaker: Statement<[ids: readonly string[]], RoleRow> = {
  name: 'rolesBySpeaker',
  text: `SELECT parent.id AS "speakerId", role.*
    FROM unnest($1::bigint[]) AS parent (id)
    CROSS JOIN LATERAL (
      SELECT (array_agg(r.title ORDER BY r.quote_count DESC, r.last_seen DESC NULLS LAST, r.title))[1] AS title,
        min(r.first_seen) AS "firstSeen", max(r.last_seen) AS "lastSeen", sum(r.quote_count)::int AS "quoteCount"
      FROM speaker_role r WHERE r.speaker_id = parent.id
      GROUP BY ${SAME_TITLE}
      ORDER BY 4 DESC, 3 DESC NULLS LAST, 1 LIMIT 100
    ) AS role`,
};
