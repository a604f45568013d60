import type { Statement } from '../statement.js';
import { speakerColumns, type SpeakerRow } from './speakers.js';

/** The speakers of these slugs, in no order. */
export const speakersBySlug: Statement<[slugs: readonly string[]], SpeakerRow> = {
  name: 'speakersBySlug',
  text: `SELECT ${speakerColumns} FROM speaker s WHERE s.slug = ANY ($1::text[])`,
};
