import type { Statement } from '../statement.js';
import { speakerColumns, type SpeakerRow } from './speakers.js';

/** The speakers of these ids, in no order; of a merged one, that which it became part of, under the id asked for. */
export const speakersById: Statement<[ids: readonly string[]], SpeakerRow & { readonly askedId: string }> = {
  name: 'speakersById',
  text: `SELECT known.id AS "askedId", ${speakerColumns}
FROM speaker known JOIN speaker s ON s.id = COALESCE(known.merged_into_id, known.id)
WHERE known.id = ANY ($1::bigint[])`,
};
