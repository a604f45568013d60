import type { Statement } from '../statement.js';

/** Another speaker who may be the same as `speakerId`. */
export interface SuggestionRow {
  readonly speakerId: string;
  readonly otherId: string;
  readonly reasons: readonly string[];
}

/** Who may be the same as these speakers, the likeliest first, at most twenty a speaker. */
export const suggestionsBySpeaker: Statement<[ids: readonly string[]], SuggestionRow> = {
  name: 'suggestionsBySpeaker',
  text: `SELECT parent.id AS "speakerId", likely.*
    FROM unnest($1::bigint[]) AS parent (id)
    CROSS JOIN LATERAL (
      SELECT other.id AS "otherId", either.reasons
      FROM (
        SELECT b_id AS id, reasons, score FROM merge_suggestion WHERE a_id = parent.id AND state = 'OPEN'
        UNION ALL
        SELECT a_id, reasons, score FROM merge_suggestion WHERE b_id = parent.id AND state = 'OPEN'
      ) AS either
      JOIN speaker other ON other.id = either.id AND other.merged_into_id IS NULL
      ORDER BY either.score DESC, other.id LIMIT 20
    ) AS likely`,
};
