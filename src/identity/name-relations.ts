import slugify from '@sindresorhus/slugify';
import { foldedWords } from '../article/folding.js';
import { remembered } from '../article/remembered.js';
import { nicknames } from '../extraction/lexicon/nicknames.js';
import { namedBodies, organizationNouns, organizationWords } from '../extraction/lexicon/organization-words.js';
import { particles, suffixes } from '../extraction/lexicon/titles.js';
import { joiningWords } from './joining-words.js';
import { bodyWords } from './lexicon/body-words.js';
import { commonGivenNames, commonSurnames } from './lexicon/common-names.js';
import { legalForms } from './lexicon/legal-forms.js';
import { withoutTitles } from './speakers.js';
import { familyRelation, givenRelation, standsFor } from './spellings.js';

/** How two printed names stand to each other. */
export type NameRelation =
  | 'same'
  | 'nickname'
  | 'spelling'
  | 'misspelling'
  | 'middle'
  | 'compound'
  | 'order'
  | 'initials'
  | 'suffix'
  | 'other middle'
  | 'legal form'
  | 'acronym';

/** The parts of the name of a person, folded and in Latin letters. */
export interface NameParts {
  /** Empty for a bare family name. */
  readonly given: string;
  /** What stands between the given name and the last word; particles left out. */
  readonly middle: readonly string[];
  readonly family: string;
  /** "jr", "ii" …; empty where there is none. */
  readonly suffix: string;
}

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Takes the name of a person apart. The order of the words counts: "Zhang Wei" has the given name Zhang. */
export const namePartsOf = remembered(20_000, (name: string): NameParts => {
  const words = withoutTitles(foldedWords(name)).map(latin);
  const core = words.filter((word) => !particles.has(word) && !suffixes.has(word));
  const family = core.at(-1) ?? words.at(-1) ?? '';
  return {
    given: core.length > 1 ? core[0]! : '',
    middle: core.slice(1, -1),
    family,
    suffix: words.find((word) => GENERATIONS.has(word)) ?? '',
  };
});

const latin = (word: string): string => (/^[\p{ASCII}]*$/u.test(word) ? word : slugify(word, { separator: '' }));

/** "j", "jk": letters that stand for given names. */
export const isInitials = (word: string): boolean => /^(?:\p{L}|[^aeiouy]{2,3})$/u.test(word);

/** How the names of two persons stand to each other; null where they are two names, or one is not full. */
export function personRelation(one: string, other: string): NameRelation | null {
  const [a, b] = [namePartsOf(one), namePartsOf(other)];
  if (!a.given || !b.given) return null;
  const relation = partsRelation(a, b);
  if (relation === null) return partsRelation(reversed(a), b) === 'same' ? 'order' : null;
  return relation !== 'other middle' && a.suffix !== b.suffix ? 'suffix' : relation;
}

const reversed = ({ given, family, ...rest }: NameParts): NameParts => ({ ...rest, given: family, family: given });

function partsRelation(a: NameParts, b: NameParts): NameRelation | null {
  const given = initialsOf(a, b) ? 'initials' : givenRelation(a.given, b.given);
  if (given === null) return null;
  const family = familyRelation(a.family, b.family);
  if (family === null) return given === 'equal' && isCompound(a, b) ? 'compound' : null;
  if (family === 'misspelling' && given !== 'equal') return null;
  if (a.middle.length > 0 && b.middle.length > 0 && !middlesAgree(a.middle, b.middle)) return 'other middle';
  if (given === 'initials') return 'initials';
  if (given === 'misspelling' || family === 'misspelling') return 'misspelling';
  if (given === 'variant') return isShort(a.given, b.given) ? 'nickname' : 'spelling';
  if (given === 'spelling' || family === 'spelling') return 'spelling';
  return a.middle.length === b.middle.length && a.middle.every((word, index) => word === b.middle[index])
    ? 'same'
    : 'middle';
}

/** Two of one line of the lexicon are a name and its short form, or two ways of writing it. */
const isShort = (one: string, other: string): boolean =>
  nicknames.has(one) || nicknames.has(other) || Math.abs(one.length - other.length) > 1;

function initialsOf(a: NameParts, b: NameParts): boolean {
  const [short, long] = isInitials(a.given) ? [a, b] : [b, a];
  if (!isInitials(short.given) || (short.given === long.given && short.given.length > 1)) return false;
  const heads = isInitials(long.given) ? [long.given] : standsFor(long.given).concat(long.given);
  return heads.some((head) => head[0] === short.given[0]);
}

/** "Ines Vartan" and "Ines Vartan-Moss", "Pedro Salas" and "Pedro Salas Roca": all of the one, in order, and more. */
function isCompound(a: NameParts, b: NameParts): boolean {
  const [short, long] = a.middle.length < b.middle.length ? [a, b] : [b, a];
  const [few, many] = [short, long].map(({ middle, family }) => [...middle, family]) as [string[], string[]];
  return few.length < many.length && few.every((word) => many.includes(word));
}

function middlesAgree(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.every((word, index) => {
    const against = long[index] ?? '';
    return word === against || (isInitials(word) || isInitials(against) ? word[0] === against[0] : false);
  });
}

/** How the names of two organisations stand to each other. */
export function bodyRelation(one: string, other: string): NameRelation | null {
  const [a, b] = [foldedWords(one), foldedWords(other)];
  if (a.join(' ') === b.join(' ')) return 'same';
  const [bareA, bareB] = [withoutLegalForm(a), withoutLegalForm(b)];
  if (bareA === bareB && bareA !== '') return 'legal form';
  return isAcronym(a, b) || isAcronym(b, a) ? 'acronym' : null;
}

export function withoutLegalForm(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1]!)) end--;
  return words.slice(0, end).join(' ');
}

/** "hpa" of "harbour pilots association"; of fewer than three words chance would do as well. */
function isAcronym([word = '', ...rest]: readonly string[], words: readonly string[]): boolean {
  const weighty = words.filter((each) => !/^(?:of|the|and|for|de|la|du|des)$/u.test(each));
  return rest.length === 0 && weighty.length > 2 && word === weighty.map((each) => each[0]).join('');
}

/** How many bear the name of a person, roughly: whether its given name and its family name are common. */
export function commonness(name: string): 0 | 1 | 2 {
  const { given, middle, family } = namePartsOf(name);
  if (middle.length > 0 && !isInitials(middle[0]!)) return 0;
  const isCommonGiven = commonGivenNames.has(given) || isInitials(given);
  // Families come first in some countries.
  const isCommonFamily = commonSurnames.has(family) || (commonSurnames.has(given) && !commonGivenNames.has(given));
  return isCommonFamily ? (isCommonGiven ? 2 : 1) : 0;
}

/** The same for a body: every country has its "Ministry of Health". */
export function bodyCommonness(name: string): 0 | 2 {
  return foldedWords(name).every(isOfBodies) ? 2 : 0;
}

const isOfBodies = (word: string): boolean =>
  [bodyWords, joiningWords, organizationWords, organizationNouns, namedBodies].some((words) => words.has(word));
