import { createHash } from 'node:crypto';
import type { SpeakerType } from '../extraction/types.js';
import { eitherNames, femaleNames, maleNames } from '../extraction/lexicon/first-names.js';
import { namedBodies, organizationNouns, placeNouns } from '../extraction/lexicon/organization-words.js';
import { groupNouns, personNouns } from '../extraction/lexicon/person-nouns.js';
import { honorifics, particles, suffixes, titles } from '../extraction/lexicon/titles.js';
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
 * Persons (and names of unknown type) join by their folded full name without titles. A name that is not full, a
 * surname ("Rhodes", "President Rhodes", "van Dijk", "Kennedy Jr."), or one initial with it ("J. Rhodes"), never joins
 * across articles: its key carries the article's. Those known by a title and one name ("Pope Francis") keep both.
 * Organisations and named groups join by their folded name without a leading article.
 *
 * @param articleKey identity key of the article that prints the name (articles.ts)
 * @returns null for a description, which is no speaker across articles (`isDescription`), and for a name without letters.
 */
export function speakerKey(speaker: NamedSpeaker, articleKey: string): string | null {
  if (isDescription(speaker)) return null;
  const words = foldedWords(speaker.name);
  if (words[0] === '') return null;
  if (speaker.type === 'organization' || speaker.type === 'group') return `body:${words.join(' ')}`;
  const name = withoutTitles(words);
  const key = `person:${name.join(' ')}`;
  return isFullName(name) ? key : keyWithin(key, articleKey);
}

/** Whether a key means the same in every article: that of a full name or an organisation. */
export const holdsEverywhere = (key: string): boolean => !key.includes('@');

/** A key that holds for one article alone; one that does so already stays. */
export function keyWithin(key: string, articleKey: string): string {
  return key.includes('@') ? key : `${key}@${shortHash(articleKey)}`;
}

/**
 * Whether a "name" is a common noun, whatever capital the start of a sentence lent it: a group with a word in lower case
 * that is not a joining one ("critics", "Vettle Point residents", but not "Friends of the Harbour"), an organisation
 * without any capital ("police"), either of one word that many bear ("Police", "Residents") or that begins with such a
 * word ("Officials at Vettle", "ministry of Ports"). Persons are never: some write their names in lower case.
 */
export function isDescription({ name, type }: NamedSpeaker): boolean {
  if (type !== 'group' && type !== 'organization') return false;
  const printed = name.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? [];
  const words = printed[0]?.toLowerCase() === 'the' ? printed.slice(1) : printed;
  const [first, second] = words;
  if (first === undefined) return printed.length > 0;
  if (isCommonNoun(first) && (second === undefined || isLower(first) || PLACING.has(second))) return true;
  if (type === 'organization') return words.every(isLower);
  return words.some((word, index) => isLower(word) && (index === 0 || !joiningWords.has(word)));
}

/** "of" is not among them: it also makes names ("Friends of the Harbour"). */
const PLACING: ReadonlySet<string> = new Set(['at', 'in', 'from', 'near', 'with']);

const isLower = (word: string): boolean => /^\p{Ll}/u.test(word) && !/[\p{Lu}\p{N}]/u.test(word);

function isCommonNoun(word: string): boolean {
  const noun = word.toLowerCase();
  return [groupNouns, personNouns, organizationNouns, placeNouns, namedBodies].some((nouns) => nouns.has(noun));
}

/** Titles of which one with a given name is as good as a full name. */
const REGNAL: ReadonlySet<string> = new Set('pope king queen prince princess emperor sultan emir patriarch'.split(' '));

const foldedTitles: ReadonlySet<string> = new Set([...titles].map((title) => foldedWords(title).join(' ')));
const LONGEST_TITLE = Math.max(...[...foldedTitles].map((title) => title.split(' ').length));

/** A name without the titles and forms of address before it; at least its last word stays. */
export function withoutTitles(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  if (words.length > 1 && REGNAL.has(first) && !isGivenName(first)) return words;
  for (let length = Math.min(LONGEST_TITLE, words.length - 1); length > 0; length--) {
    const title = words.slice(0, length).join(' ');
    if ((honorifics.has(title) || foldedTitles.has(title)) && !isGivenName(title))
      return withoutTitles(words.slice(length));
  }
  return words;
}

/** Dean Marsh may be a dean, and Don Estrada a don; that they are called so is likelier. */
function isGivenName(word: string): boolean {
  return maleNames.has(word) || femaleNames.has(word) || eitherNames.has(word);
}

/** A given name, or two initials, in front of a surname; or a title that makes one name enough. */
function isFullName(words: readonly string[]): boolean {
  const parts = words.filter((word) => !particles.has(word) && !suffixes.has(word));
  const initials = parts.filter((word) => /^\p{Ll}$/u.test(word));
  return parts.length - initials.length >= 2 || (parts.length > initials.length && initials.length >= 2);
}

function shortHash(articleKey: string): string {
  return createHash('sha256').update(articleKey).digest('hex').slice(0, 24);
}
