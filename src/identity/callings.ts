import { fold } from '../article/folding.js';
import { remembered } from '../article/remembered.js';
import { countryWords } from './lexicon/countries.js';
import { type Field, fieldNouns, kindredFields, localNouns } from './lexicon/occupations.js';

/** What the printed titles of somebody tell. All words folded. */
export interface Calling {
  readonly fields: ReadonlySet<Field>;
  /** What they are: "mayor", "swimmer". */
  readonly nouns: ReadonlySet<string>;
  /** Names of places and bodies in the titles: "vettle", "harbour trust" word by word. */
  readonly names: ReadonlySet<string>;
  /** Countries that the titles name, by the ends of their domains. */
  readonly countries: ReadonlySet<string>;
  /** Is somebody of this calling heard of in one country only? */
  readonly isLocal: boolean;
}

const nounFields = new Map([...fieldNouns].flatMap(([field, nouns]) => nouns.map((noun) => [noun, field] as const)));
const countryOf = new Map([...countryWords].flatMap(([code, words]) => words.map((word) => [word, code] as const)));
const LONGEST = 4;

/** Reads titles as they are printed ("Norwegian health minister", "mayor of Vettle"). */
export function callingOf(roles: readonly string[]): Calling {
  const fields = new Set<Field>();
  const nouns = new Set<string>();
  const names = new Set<string>();
  const countries = new Set<string>();
  for (const role of roles) {
    for (const { words, printed } of phrasesOf(role)) {
      const country = countryOf.get(words);
      const field = nounFields.get(words);
      if (field !== undefined || localNouns.has(words)) nouns.add(words);
      if (field !== undefined) fields.add(field);
      else if (country !== undefined) countries.add(country);
      else if (/^\p{Lu}/u.test(printed) && words.length > 2 && !localNouns.has(words)) names.add(words);
    }
  }
  return { fields, nouns, names, countries, isLocal: [...nouns].some((noun) => localNouns.has(noun)) };
}

/** The words of a title, known phrases in one piece, the longest first. */
const phrasesOf = remembered(10_000, (role: string): readonly { words: string; printed: string }[] => {
  const printed = role.split(/[\s,/()–—]+/u).filter((word) => fold(word) !== '');
  const folded = printed.map((word) => fold(word.replace(/['’]s$/u, '')));
  const phrases: { words: string; printed: string }[] = [];
  for (let at = 0; at < printed.length;) {
    let length = Math.min(LONGEST, printed.length - at);
    for (; length > 1; length--) if (isKnown(folded.slice(at, at + length).join(' '))) break;
    phrases.push({ words: folded.slice(at, at + length).join(' '), printed: printed[at]! });
    at += length;
  }
  return phrases;
});

const isKnown = (words: string): boolean => nounFields.has(words) || countryOf.has(words) || localNouns.has(words);

/** How far two sets of fields go together; null where one says nothing. */
export function fieldRelation(
  one: ReadonlySet<Field>,
  other: ReadonlySet<Field>,
): 'same' | 'kindred' | 'strange' | null {
  if (one.size === 0 || other.size === 0) return null;
  const all = [...one].flatMap((a) => [...other].map((b) => [a, b] as const));
  if (all.some(([a, b]) => a === b)) return 'same';
  return all.some(([a, b]) => kindredFields.get(a)?.includes(b) || kindredFields.get(b)?.includes(a))
    ? 'kindred'
    : 'strange';
}

/** The countries of an outlet, by the end of its domain ("au") or the words of its name ("The Australian Ledger"). */
export function countriesOfOutlet(name: string, domain: string | null): string[] {
  const end = domain?.split('.').at(-1) ?? '';
  const named = phrasesOf(name).flatMap(({ words }) => countryOf.get(words) ?? []);
  return countryWords.has(end) ? [end] : [...new Set(named)];
}
