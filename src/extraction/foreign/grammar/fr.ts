import type { Grammar } from '../grammar.js';
import * as lexicon from '../lexicon/fr.js';
import { determiners, genders, pronouns, reportPhrases, roleWords } from './entries.js';

/** French: inverted incises after the marks ("a-t-elle lancé"), common nouns in lower case, elided articles. */
export const french: Grammar = {
  ...lexicon,
  ...roleWords(lexicon.roles),
  language: 'fr',
  honorifics: genders(lexicon.honorifics),
  firstNames: genders(lexicon.firstNames),
  reflexives: new Set(['se', "s'"]),
  auxiliaryReach: 6,
  determiners:
    determiners(`le m, la f, l' -, les p, un m -, une f -, des p -, ce m, cet m, cette f, ces p, son -, sa -, ses p,
    leur -, leurs p, notre -, nos p, votre -, deux p -, trois p -, plusieurs p -, certains p -, certaines p -, quelques p -`),
  possessives: new Set(['son', 'sa', 'ses', 'leur', 'leurs', 'notre', 'nos', 'votre']),
  pronouns: pronouns('il m, elle f, ils m p, elles f p, celui-ci m, celle-ci f, ce dernier m, cette dernière f'),
  impersonal: new Set(['on']),
  linkers: new Set(['de', 'du', 'des', "d'"]),
  complementisers: new Set(['que', "qu'"]),
  asWords: new Set(['comme', 'ainsi']),
  reportPhrases: reportPhrases(
    "selon, d'après, aux dires de, aux dires du, de l'avis de, de l'avis du, à en croire, pour",
  ),
  nounsAreCapital: false,
  dropsSubjects: false,
  dashes: false,
  incises: true,
  firstSurnameCounts: false,
  subjunctives: new Set(),
  byAge: null,
  elisions: /^(?:lorsqu|puisqu|jusqu|quoiqu|qu|[ldjmtscn])['’](?=.)/iu,
  enclitics: /-(?:t-)?(?:ils?|elles?|on)$/iu,
};
