import { femaleNames, maleNames } from '../extraction/lexicon/first-names.js';
import { eitherNames } from '../extraction/lexicon/first-names.js';
import { nicknames } from '../extraction/lexicon/nicknames.js';
import { surnames } from '../extraction/lexicon/surnames.js';
import { remembered } from '../article/remembered.js';
import { variantLines } from './lexicon/name-variants.js';

/** How two words of names stand to each other, the nearest first; null: they are two names. */
export type WordRelation = 'equal' | 'variant' | 'spelling' | 'misspelling' | null;

/**
 * A word as it sounds, roughly: ways of writing one sound in Latin letters fall together ("Zelenskyy" and "Zelenskiy",
 * "Qaddafi" and "Gaddafi" but for its first letter, "Müller" and "Mueller"). Folded words only.
 */
export const soundOf = remembered(20_000, (word: string): string =>
  SOUNDS.reduce((sound, [letters, one]) => sound.replace(letters, one), word),
);

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|cz|ch/gu, 'C'],
  [/sch|sh|sz/gu, 'S'],
  [/zh|dzh|dj/gu, 'j'],
  [/kh/gu, 'h'],
  [/[gd]h/gu, 'g'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/ck|q|c(?![eiy])/gu, 'k'],
  [/c/gu, 's'],
  [/w/gu, 'v'],
  [/x/gu, 'ks'],
  [/t[sz]/gu, 'z'],
  [/ou|oo|ue|o/gu, 'u'],
  [/ae/gu, 'e'],
  [/e[eiy]|ie|[iy]+j?|ij/gu, 'i'],
  [/ii+/gu, 'i'],
  [/(.)\1+/gu, '$1'],
];

/** The consonants of a word as it sounds, with its first letter: what slips of the pen leave. */
export function bonesOf(word: string): string {
  const sound = soundOf(word);
  return (/^[aeiu]/u.test(sound) ? 'a' : (sound[0] ?? '')) + sound.slice(1).replace(/[aeiu]/gu, '');
}

const variants: ReadonlyMap<string, readonly string[]> = readVariants();

/** The names that a given name stands for: itself, or the heads of the lines of the lexicon that it is in. */
export function standsFor(given: string): readonly string[] {
  return variants.get(given) ?? [given];
}

function readVariants(): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  const add = (name: string, head: string): void => {
    const known = heads.get(name) ?? [];
    if (!known.includes(head)) heads.set(name, [...known, head]);
  };
  for (const line of variantLines.trim().split('\n')) {
    const [head, ...others] = line.split(' ') as [string, ...string[]];
    for (const name of [head, ...others]) add(name, head);
  }
  for (const [short, long] of nicknames) {
    for (const head of heads.get(long) ?? [long]) for (const name of [short, long]) add(name, head);
  }
  return heads;
}

/** How two given names stand to each other. */
export function givenRelation(one: string, other: string): WordRelation {
  if (one === other) return 'equal';
  if (standsFor(one).some((name) => standsFor(other).includes(name))) return 'variant';
  if (soundOf(one) === soundOf(other)) return 'spelling';
  if (isGiven(one) && isGiven(other)) return null;
  return isSlip(one, other) ? 'misspelling' : null;
}

/** How two family names stand to each other: two that many bear ("Hansen", "Hanson") are two. */
export function familyRelation(one: string, other: string): WordRelation {
  if (one === other) return 'equal';
  const known = surnames.has(one) && surnames.has(other);
  if (soundOf(one) === soundOf(other)) return known ? 'misspelling' : 'spelling';
  return !known && isSlip(one, other) ? 'misspelling' : null;
}

const isGiven = (word: string): boolean => [maleNames, femaleNames, eitherNames].some((names) => names.has(word));

/** Is it one letter too many, too few, another one or two in the wrong order? The first letter is seldom the one. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 5 || long.length - short.length > 1 || short[0] !== long[0] || /\d/u.test(one + other))
    return false;
  let from = 0;
  while (from < short.length && short[from] === long[from]) from++;
  let back = 0;
  while (back < short.length - from && short[short.length - 1 - back] === long[long.length - 1 - back]) back++;
  const left = short.length - from - back;
  if (long.length > short.length) return left === 0;
  if (left === 1) return true;
  return left === 2 && short[from] === long[from + 1] && short[from + 1] === long[from];
}
