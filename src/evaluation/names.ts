import { honorifics } from './lexicon/honorifics.js';
import type { GoldSpeaker } from './types.js';

/**
 * A name as it is compared: without case, diacritics, punctuation, a possessive at the end, a leading "the" and leading
 * honorifics ("Sen. José Orr’s" → "jose orr"). A name of honorifics alone keeps its last.
 */
export function comparableName(name: string): string {
  let words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?\s*$/u, '')
    .replace(/['’`.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  if (words.length > 1 && words[0] === 'the') words = words.slice(1);
  while (words.length > 1 && honorifics.has(words[0]!)) words = words.slice(1);
  return words.join(' ');
}

/** Is a predicted name the speaker's, one of his other forms, or one of `others` that are right too? */
export function isSpeaker(gold: GoldSpeaker, name: string | null, others: readonly string[]): boolean {
  if (!name) return false;
  const wanted = comparableName(name);
  return [gold.name, ...gold.aliases, ...others].some((each) => each !== null && comparableName(each) === wanted);
}
