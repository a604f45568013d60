import { frame } from './texts/frame.js';
import { finding } from './texts/finding.js';
import { values } from './texts/values.js';
import { reading } from './texts/reading.js';
import { people } from './texts/people.js';
import { tools } from './texts/tools.js';

/** Every word that the pages show; for translators, all of it stands in `texts/`. */
export const texts = { ...frame, ...finding, ...values, ...reading, ...people, ...tools };

/** The name of a language, or its code where no name is listed. */
export function languageName(code: string): string {
  return texts.languages[code] ?? code;
}
