import type { Gender } from '../../names/name.js';
import type { Grammar } from '../grammar.js';
import * as lexicon from '../lexicon/de.js';
import { determiners, genders, pronouns, reportPhrases } from './entries.js';

const endings = lexicon.roleEndings.trim().split(/\s+/u).join('|');
const ROLE = new RegExp(`(?:${endings})(?:in|innen|e|en|n|s|es|r)?$`, 'u');
const FEMININE =
  /(?:in|schwester|mutter|tochter|tante|witwe|frau|prinzessin|vorsitzende|beauftragte|abgeordnete|angestellte)$/u;

function genderOfRole(word: string): Gender | null {
  if (!ROLE.test(word)) return null;
  // "die Vorsitzende" and "der Vorsitzende": only the article tells.
  if (/(?:vorsitzende|beauftragte|abgeordnete|angestellte|beamte)$/u.test(word)) return null;
  return FEMININE.test(word) ? 'f' : 'm';
}

/** German: capitals on every noun, the verb second or last, separable verbs, titles without an article before names. */
export const german: Grammar = {
  ...lexicon,
  language: 'de',
  compounds: new Map(),
  isRole: (word) => ROLE.test(word),
  genderOfRole,
  honorifics: genders(lexicon.honorifics),
  firstNames: genders(lexicon.firstNames),
  reflexives: new Set(),
  reflexiveAuxiliaries: new Set(),
  auxiliaryReach: 25,
  determiners:
    determiners(`der m, die -, das -, ein - -, eine f -, dem o, den o, des o, einem o, einen o, einer o, eines o, dieser m, diese f,
    diesem o, diesen o, sein m, seine f, ihr m, ihre f, unser m, unsere f, deren -, dessen -, zwei p -, drei p -, mehrere p -, viele p -, einige p -`),
  possessives: new Set(['sein', 'seine', 'ihr', 'ihre', 'unser', 'unsere', 'deren', 'dessen']),
  pronouns: pronouns('er m, sie f, dieser m, diese f'),
  impersonal: new Set(['es', 'man']),
  linkers: new Set(['der', 'des', 'von', 'vom', 'für', 'eines', 'einer', 'aus', 'bei', 'beim', 'im']),
  complementisers: new Set(['dass', 'daß']),
  asWords: new Set(['wie']),
  reportPhrases: reportPhrases(
    `laut, nach angaben, nach ansicht, nach meinung, nach einschätzung, nach auskunft, nach aussage, nach worten, nach darstellung,
    nach überzeugung, +zufolge, *so`,
  ),
  nounsAreCapital: true,
  dropsSubjects: false,
  dashes: false,
  incises: false,
  firstSurnameCounts: false,
  byAge: /^\d{1,3}-jährige[rn]?$/u,
  elisions: null,
  enclitics: null,
};
