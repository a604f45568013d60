import type { Grammar } from '../grammar.js';
import * as lexicon from '../lexicon/es.js';
import { determiners, genders, pronouns, reportPhrases, roleWords } from './entries.js';

/** Spanish: the verb before its subject after the marks, subjects left out, two surnames of which the first counts. */
export const spanish: Grammar = {
  ...lexicon,
  ...roleWords(lexicon.roles),
  language: 'es',
  compounds: new Map(),
  honorifics: genders(lexicon.honorifics),
  firstNames: genders(lexicon.firstNames),
  reflexives: new Set(),
  reflexiveAuxiliaries: new Set(),
  auxiliaryReach: 3,
  determiners:
    determiners(`el m, la f, los p, las p, un m -, una f -, unos p -, unas p -, este m, esta f, ese m, esa f, estos p,
    estas p, su -, sus p, nuestro m, nuestra f, dos p -, tres p -, varios p -, varias p -, algunos p -, algunas p -, muchos p -`),
  possessives: new Set(['su', 'sus', 'nuestro', 'nuestra']),
  pronouns: pronouns('él m, ella f, ellos m p, ellas f p, éste m, ésta f'),
  impersonal: new Set(['uno']),
  linkers: new Set(['de', 'del']),
  complementisers: new Set(['que']),
  asWords: new Set(['como', 'según']),
  reportPhrases: reportPhrases(
    'según, de acuerdo con, a juicio de, a juicio del, en opinión de, en opinión del, en palabras de, en palabras del, para',
  ),
  nounsAreCapital: false,
  dropsSubjects: true,
  dashes: true,
  incises: false,
  firstSurnameCounts: true,
  subjunctives: new Set(),
  byAge: null,
  elisions: null,
  enclitics: null,
};
