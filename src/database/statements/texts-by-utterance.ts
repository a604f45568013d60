import type { Statement } from '../statement.js';

export interface ReportedText {
  readonly utteranceId: string;
  readonly text: string;
  readonly count: number;
}

/** The texts in which these utterances were printed with how often, at most 200 an utterance, the most frequent ones. */
export const textsByUtterance: Statement<[ids: readonly string[]], ReportedText> = {
  name: 'textsByUtterance',
  text: `SELECT parent.id AS "utteranceId", printed.text, printed.count
    FROM unnest($1::bigint[]) AS parent (id)
    CROSS JOIN LATERAL (
      SELECT q.text, count(*)::int AS count FROM quote q WHERE q.utterance_id = parent.id
      GROUP BY q.text ORDER BY count(*) DESC, length(q.text) DESC, q.text LIMIT 200
    ) AS printed`,
};
