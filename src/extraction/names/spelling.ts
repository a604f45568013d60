import { eitherNames, femaleNames, maleNames } from '../lexicon/first-names.js';
import type { Gender } from './name.js';

const PLAIN = /^[A-Za-z]*$/;

/** Letters without case and diacritics, for comparing names. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/['’.]/gu, '');
}

/** A name as names are compared, whatever its case and diacritics. */
export const formOf = (words: readonly string[]): string =>
  words.length === 1 ? fold(words[0]!) : words.map(fold).join(' ');

/** An abbreviation without its stops: "sen", "ph.d" as "phd". */
export const bare = (lower: string): string => (lower.includes('.') ? lower.replaceAll('.', '') : lower);

/** The words of a name as they are printed: "Women’s Institute", "Workers’ Union". */
export function joinName(words: readonly string[]): string {
  if (words.length === 1) return words[0]!;
  const joined = words.join(' ');
  return joined.includes(" '") || joined.includes(' ’') ? joined.replace(/ (?=['’])/gu, '') : joined;
}

/** "J.", "J.F." */
export const INITIAL = /^(?:\p{Lu}\.){1,3}$/u;
/** "NATO", "U.N." */
export const ACRONYM = /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,7}|(?:\p{Lu}\.){2,})$/u;

export function isFirstName(word: string): boolean {
  const folded = fold(word);
  return maleNames.has(folded) || femaleNames.has(folded) || eitherNames.has(folded);
}

export function genderOfFirstName(word: string): Gender | null {
  const folded = fold(word);
  if (maleNames.has(folded)) return 'm';
  if (femaleNames.has(folded)) return 'f';
  const hyphen = folded.indexOf('-');
  return hyphen > 0 ? genderOfFirstName(folded.slice(0, hyphen)) : null;
}
