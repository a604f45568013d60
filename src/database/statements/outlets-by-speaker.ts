import type { Statement } from '../statement.js';

export interface SpeakerOutletRow {
  readonly speakerId: string;
  readonly outletId: string;
  readonly count: number;
}

/**
 * Which outlets quote these speakers most, with the number of quotes. It reads every quote of the speakers: the only
 * list whose cost grows with them, since a counter for each pair would be written with every quote and hardly read.
 */
export const outletsBySpeaker: Statement<[ids: readonly string[], limit: number], SpeakerOutletRow> = {
  name: 'outletsBySpeaker',
  text: `SELECT parent.id AS "speakerId", counted."outletId", counted.count
    FROM unnest($1::bigint[]) AS parent (id)
    CROSS JOIN LATERAL (
      SELECT q.outlet_id AS "outletId", count(*)::int AS count FROM quote q
      WHERE q.speaker_id = parent.id AND q.outlet_id IS NOT NULL AND q.status <> 'REJECTED'
      GROUP BY q.outlet_id ORDER BY count(*) DESC, q.outlet_id LIMIT $2
    ) AS counted`,
};
