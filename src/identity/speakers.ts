import { createHash } from 'node:crypto';
import type { SpeakerType } from '../extraction/types.js';
import { eitherNames, femaleNames, maleNames } from '../extraction/lexicon/first-names.js';
import { honorifics, particles, suffixes } from '../extraction/lexicon/titles.js';
import { foldedWords } from '../article/folding.js';
import { joiningWords } from './joining-words.js';

/** A name as an article gives it, with what kind of speaker bears it. */
export interface NamedSpeaker {
  readonly name: string;
  readonly type: SpeakerType;
}

/**
 * What makes the speakers of two articles the same one.
 *
 * Persons (and names of unknown type) join by their folded full name without honorifics. A name that is not full, a
 * surname ("Rhodes", "van Dijk", "Kennedy Jr.") or one initial with it ("J. Rhodes"), never joins across articles:
 * its key carries the article's. Organisations and named groups join by their folded name without a leading article.
 *
 * @param articleKey identity key of the article that prints the name (articles.ts)
 * @returns null for a description, which is no speaker across articles (`isDescription`), and for a name without letters.
 */
export function speakerKey(speaker: NamedSpeaker, articleKey: string): string | null {
  if (isDescription(speaker)) return null;
  const words = foldedWords(speaker.name);
  if (words[0] === '') return null;
  if (speaker.type === 'organization' || speaker.type === 'group') return `body:${words.join(' ')}`;
  const name = withoutHonorifics(words);
  const folded = name.join(' ');
  return isFullName(name) ? `person:${folded}` : `person:${folded}@${shortHash(articleKey)}`;
}

/**
 * Whether a "name" is a common noun: a group with a word in lower case that is not a joining one ("critics", "Vettle
 * Point residents", but not "Friends of the Harbour"), or an organisation without any capital ("police"). Persons are
 * never: some write their names in lower case.
 */
export function isDescription({ name, type }: NamedSpeaker): boolean {
  if (type !== 'group' && type !== 'organization') return false;
  const words = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  const isLower = (word: string): boolean => /^\p{Ll}/u.test(word) && !/[\p{Lu}\p{N}]/u.test(word);
  if (type === 'organization') return words.length > 0 && words.every(isLower);
  const first = words.findIndex((word) => word.toLowerCase() !== 'the');
  return words.some((word, index) => isLower(word) && index >= first && (index === first || !joiningWords.has(word)));
}

function withoutHonorifics(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word, index) => !isHonorific(word) || index === words.length - 1);
  return words.slice(first);
}

/** Don Estrada may be a don; that he is called Don is likelier. */
function isHonorific(word: string): boolean {
  return honorifics.has(word) && !maleNames.has(word) && !femaleNames.has(word) && !eitherNames.has(word);
}

/** A given name, or two initials, in front of a surname. */
function isFullName(words: readonly string[]): boolean {
  const parts = words.filter((word) => !particles.has(word) && !suffixes.has(word));
  const initials = parts.filter((word) => /^[a-z]$/u.test(word));
  return parts.length - initials.length >= 2 || (parts.length > initials.length && initials.length >= 2);
}

function shortHash(articleKey: string): string {
  return createHash('sha256').update(articleKey).digest('hex').slice(0, 24);
}
