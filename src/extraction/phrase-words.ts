import { times, weekdays, months } from './lexicon/calendar.js';
import { organizationNouns } from './lexicon/organization-words.js';
import { personNouns } from './lexicon/person-nouns.js';
import type { Item } from './sentences.js';
import { wordTest } from './word-tests.js';

/** Numbers and amounts that may stand for people. */
export const AMOUNTS: ReadonlySet<string> = new Set([
  'some',
  'several',
  'many',
  'few',
  'most',
  'percent',
  '%',
  'others',
  'both',
  'those',
  'these',
]);
const PRONOUNS: ReadonlySet<string> = new Set(
  'i he she it they we you who him them us me someone somebody everyone everybody nobody anyone one both others another all many some few most several'.split(
    ' ',
  ),
);
const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose']);
export const isPronoun = wordTest(({ lower }) => PRONOUNS.has(lower));
export const isPossessive = wordTest(({ lower }) => POSSESSIVES.has(lower));
const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this that these those some any no every each another one two three four five six seven eight nine ten several many most both all other'.split(
    ' ',
  ),
);

export const isDeterminer = wordTest(({ lower }) => DETERMINERS.has(lower));

/** Adjectives that stand for those who are so: "the military said". */
const COLLECTIVES: ReadonlySet<string> = new Set([
  'military',
  'opposition',
  'executive',
  'left',
  'right',
  'unemployed',
  'elderly',
  'accused',
]);

/** Is it a day, a month or another word of time? */
export const isTime: (item: Item) => boolean = wordTest((item) => {
  const lower = item.lower.endsWith('.') ? item.lower.slice(0, -1) : item.lower;
  return (
    weekdays.has(lower) ||
    times.has(lower) ||
    (months.has(lower) && item.capital && (lower === 'may' || item.text.length > 3))
  ); // "Jun" without its stop is a name
});

const NEVER_NOMINAL: ReadonlySet<string> = new Set([
  'whilst',
  'whereas',
  'amid',
  'amidst',
  'despite',
  'though',
  'although',
  'unless',
  'because',
  'via',
]);

export const isComparative = wordTest(({ lower }) => lower === 'later' || lower === 'earlier');
const neverNominal = wordTest(({ lower }) => NEVER_NOMINAL.has(lower));
const isPersonNoun = wordTest(({ lower }) => personNouns.has(lower));
const isCollective = wordTest(({ lower }) => COLLECTIVES.has(lower));
/** "The left said", but not "Roe left the offer". */
const standsForPeople = (item: Item): boolean => isPersonNoun(item) || (item.pos !== 'VERB' && isCollective(item));

/** May a phrase have it for its head? */
export function isNominal(item: Item): boolean {
  if (!item.word || neverNominal(item)) return false;
  return item.pos === 'NOUN' || item.pos === 'PROPN' || standsForPeople(item);
}

/** May it stand in a phrase before the head? */
export function isModifier(item: Item): boolean {
  return item.word && (isNominal(item) || item.pos === 'ADJ' || item.pos === 'NUM');
}

/** May a noun stand right before a name that it describes: "harbour director Roe", "the airline Northmere"? */
export function introduces(item: Item): boolean {
  return (
    item.capital ||
    personNouns.has(item.lower) ||
    organizationNouns.has(item.lower) ||
    item.pos === 'ADJ' ||
    item.pos === 'PROPN'
  );
}
