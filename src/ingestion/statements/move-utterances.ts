import type { Statement } from '../../database/statement.js';

/** Gives all reports and wordings of utterances ($1) to others ($2): they turned out to be one. */
export const moveUtterances: Statement<[from: readonly string[], into: readonly string[]], never> = {
  name: 'move-utterances',
  text: `WITH given AS MATERIALIZED (
  SELECT * FROM unnest($1::bigint[], $2::bigint[]) AS given(source, target)
), reported AS (
  UPDATE quote SET utterance_id = target FROM given WHERE utterance_id = source
)
UPDATE utterance_wording SET utterance_id = target FROM given WHERE utterance_id = source`,
};
