import type { Statement } from '../statement.js';

/** A speaker that was merged into `speakerId`. */
export interface MergedRow {
  readonly speakerId: string;
  readonly name: string;
  readonly slug: string;
}

/** Who was merged into these speakers, by name, at most a hundred a speaker. */
export const mergedBySpeaker: Statement<[ids: readonly string[]], MergedRow> = {
  name: 'mergedBySpeaker',
  text: `SELECT parent.id AS "speakerId", merged.*
    FROM unnest($1::bigint[]) AS parent (id)
    CROSS JOIN LATERAL (
      SELECT s.name, s.slug FROM speaker s WHERE s.merged_into_id = parent.id ORDER BY s.name, s.id LIMIT 100
    ) AS merged`,
};
