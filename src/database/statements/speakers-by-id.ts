import type { Statement } from '../statement.js';
import { speakerColumns, type SpeakerRow } from './speakers.js';

/** The speakers of these ids, in no order. */
export const speakersById: Statement<[ids: readonly string[]], SpeakerRow> = {
  name: 'speakersById',
  text: `SELECT ${speakerColumns} FROM speaker s WHERE s.id = ANY ($1::bigint[])`,
};
