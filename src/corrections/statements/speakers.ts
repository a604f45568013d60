import type { Statement } from '../../database/statement.js';
import type { SpeakerType } from '../../database/statements/speakers.js';

/** A speaker as far as correcting has to know it. */
export interface CorrectableSpeaker {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly type: SpeakerType;
  readonly wikidataId: string | null;
  readonly quoteCount: number;
  readonly mergedIntoId: string | null;
}

export const correctableSpeakers: Statement<[ids: readonly string[]], CorrectableSpeaker> = {
  name: 'correctable-speakers',
  text: `SELECT id::text, slug, name, type, wikidata_id AS "wikidataId", quote_count AS "quoteCount",
  merged_into_id::text AS "mergedIntoId"
FROM speaker WHERE id = ANY ($1::bigint[])`,
};

/** Deletes a speaker that nothing speaks of: no quote, no standing correction. */
export const forgetSpeaker: Statement<[id: string], { id: string }> = {
  name: 'forget-speaker',
  text: `DELETE FROM speaker WHERE id = $1
  AND NOT EXISTS (SELECT FROM quote WHERE speaker_id = $1 OR via_id = $1)
  AND NOT EXISTS (SELECT FROM correction WHERE speaker_ids @> ARRAY[$1::bigint] AND undone_at IS NULL)
RETURNING id::text`,
};

/** Gives a speaker its name, type and Wikidata item. */
export const setSpeaker: Statement<[id: string, name: string, type: SpeakerType, wikidataId: string | null], never> = {
  name: 'set-speaker',
  text: 'UPDATE speaker SET name = $2, type = $3::"SpeakerType", wikidata_id = $4 WHERE id = $1',
};

/** Forgets a name of a speaker that no article printed. */
export const forgetName: Statement<[id: string, name: string], never> = {
  name: 'forget-name',
  text: 'DELETE FROM speaker_alias WHERE speaker_id = $1 AND name = $2 AND count = 0',
};
