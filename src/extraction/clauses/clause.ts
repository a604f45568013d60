import type { Item } from '../sentences.js';
import type { Phrase } from '../phrase.js';
import { wordTest } from '../word-tests.js';
import type { Candidate } from '../subject-choice.js';

/** What a verb of a sentence depends on, as far as it tells who acts. Indices are into `Sentence.items`. */
export interface VerbRole {
  /** Who does what the verb says; null where the sentence does not tell. */
  readonly subject: Phrase | null;
  /** Index of the verb whose reported clause this verb stands in, or -1: "said [he regretted]". */
  readonly inside: number;
}

export type ClauseKind = 'main' | 'complement' | 'relative' | 'adverbial' | 'participial';

/** A clause that is open at a place of a sentence. */
export interface Clause {
  readonly kind: ClauseKind;
  /** Whom a relative pronoun stands for, with the pronoun. */
  readonly relative: Phrase | null;
  /** Index of the verb that governs a complement, or -1. */
  readonly governor: number;
  subject: Phrase | null;
  verbs: number[];
  /** Noun phrases that no preposition governs, since the last verb. */
  open: Candidate[];
  /** The candidates for its first verb. */
  front: readonly Candidate[];
  /** Verbs of a participial clause in front, which wait for the subject of the clause they lean on. */
  waiting: number[];
}

/** Stands in a clause's list of verbs for marked words that say what it says. */
export const MARKED = -1;

export function clauseOf(kind: ClauseKind, relative: Phrase | null = null, governor = -1): Clause {
  return { kind, relative, governor, subject: null, verbs: [], open: [], front: [], waiting: [] };
}

/** Has nothing of the clause been read but what opens it? */
export const isBare = ({ verbs, open }: Clause): boolean => verbs.length === 0 && open.length === 0;

const isCliticVerb = wordTest(({ text }) => /^['’](?:re|ll|ve|m|d)$/u.test(text));

export const isVerbal = (item: Item | undefined): boolean =>
  item !== undefined && (item.pos === 'VERB' || item.pos === 'AUX' || isCliticVerb(item));

export const looksParticiple = (item: Item): boolean =>
  /(?:ed|en|wn|ught|ade|aid|old|eld|ept|uilt|ent|ost|id)$/u.test(item.lower);
