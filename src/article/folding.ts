import { remembered } from './remembered.js';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const UNDIVIDED = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ħ', 'h'],
  ['ı', 'i'],
]);

/**
 * The words of a name as they are compared and searched for: lower case, without diacritics, apostrophes and full
 * stops, every other sign a space ("José O’Neill-Ruiz" → "jose oneill ruiz", "U.S. Navy" → "us navy").
 * Scripts without case or diacritics stay as they are. Empty where the name holds no letter and no digit.
 */
export const fold = remembered(20_000, (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}'’‘ʼ`´.]+/gu, '')
    .replace(/[ßæœøłđðþħı]/gu, (letter) => UNDIVIDED.get(letter) ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim(),
);

/**
 * The folded words of a name without a leading article and a possessive at its end ("The Harbour Trust’s" →
 * harbour, trust). Initials that stand apart count as those that do not ("J. K. Orr" → jk, orr).
 */
export function foldedWords(name: string): string[] {
  const words = fold(name.replace(/['’]s?\s*$/u, ''))
    .replace(/(?<=(?:^| )\p{L}) (?=\p{L}(?: |$))/gu, '')
    .split(' ');
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words;
}
