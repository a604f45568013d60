import type { Statement } from '../statement.js';

export interface AliasRow {
  readonly speakerId: string;
  readonly name: string;
  readonly count: number;
}

/** The printed names of these speakers, the most frequent first, at most a hundred a speaker: the rest are misprints. */
export const aliasesBySpeaker: Statement<[ids: readonly string[]], AliasRow> = {
  name: 'aliasesBySpeaker',
  text: `SELECT parent.id AS "speakerId", alias.name, alias.count
    FROM unnest($1::bigint[]) AS parent (id)
    CROSS JOIN LATERAL (
      SELECT a.name, a.count FROM speaker_alias a
      WHERE a.speaker_id = parent.id ORDER BY a.count DESC, a.name LIMIT 100
    ) AS alias`,
};
