import type { Span } from '../../article/types.js';
import type { Cue } from '../types.js';
import type { Grammar } from './grammar.js';
import type { Item } from './rows.js';
import type { VerbForm } from './verbs.js';

/** A verb of saying in a row. Indices are items, `to` exclusive. */
export interface CueAt {
  /** The auxiliary, else the verb. */
  readonly from: number;
  readonly at: number;
  readonly to: number;
  readonly verb: VerbForm;
  readonly plural: boolean;
  /** "n'a pas dit": nobody said it. */
  readonly negated: boolean;
  /** The separable prefix. */
  readonly particle: number | null;
}

/** How far a separable prefix may stand from its verb, in items. */
const PARTICLE_REACH = 25;
/** How far before a verb its clitics and its negation are looked for. */
const NEAR = 3;
const CLAUSE_END = /^[;:!?.…]$/u;

/** The auxiliary of a participle, or -1. */
function auxiliaryOf(items: readonly Item[], at: number, grammar: Grammar): number {
  for (let index = at - 1; index >= 0 && at - index <= grammar.auxiliaryReach + 1; index--) {
    const item = items[index]!;
    if (CLAUSE_END.test(item.text)) return -1;
    if (item.stretch && !grammar.nounsAreCapital) return -1;
    if (item.text === ',' && !grammar.nounsAreCapital) return -1;
    if (grammar.auxiliaries.has(item.lower)) return index;
    if (grammar.reflexiveAuxiliaries.has(item.lower))
      return index > 0 && grammar.reflexives.has(items[index - 1]!.lower) ? index : -1;
    if (index < at - 1 && grammar.complementisers.has(item.lower)) return -1;
    // "a été annoncé": a passive has no speaker here
    if (item.lower === 'été' || item.lower === 'sido') return -1;
  }
  return -1;
}

/** A finite form after an article or preposition is a noun: "la demande", "sin respuesta". */
function isNoun(items: readonly Item[], at: number, grammar: Grammar): boolean {
  const previous = items[at - 1];
  if (!previous) return false;
  if (grammar.nounsAreCapital) return false;
  const lower = previous.lower;
  return (
    (grammar.determiners.has(lower) && lower !== "l'" && lower !== 'le' && lower !== 'lo' && lower !== 'leur') ||
    (grammar.determiners.has(lower) && grammar.prepositions.has(items[at - 2]?.lower ?? '')) ||
    (grammar.prepositions.has(lower) && !grammar.asWords.has(lower))
  );
}

function particleOf(items: readonly Item[], at: number, word: string): number {
  for (let index = at + 1; index < items.length && index - at <= PARTICLE_REACH; index++) {
    const item = items[index]!;
    if (item.lower !== word) continue;
    const next = items[index + 1];
    if (!next || next.stretch || !next.word) return index;
  }
  return -1;
}

function isNegated(items: readonly Item[], from: number, to: number, grammar: Grammar): boolean {
  for (let index = Math.max(0, from - NEAR); index < Math.min(items.length, to + 1); index++) {
    const item = items[index]!;
    if (item.stretch || (CLAUSE_END.test(item.text) && index < from)) {
      if (index >= to) return false;
      continue;
    }
    // In Romance languages what follows the verb is its own clause: "dijo que no", "a dit non".
    if (index >= to && !grammar.nounsAreCapital) return false;
    if (!grammar.negations.has(item.lower)) continue;
    if (index > from || grammar.nounsAreCapital) return true;
    // Only clitics and auxiliaries between the negation and the verb, or a negative subject: "nadie dijo".
    if (items.slice(index + 1, from).every((each) => grammar.clitics.has(each.lower))) return true;
  }
  return false;
}

/** The prefixes of the separable verbs that share a printed form, by that form. Made once a grammar. */
const prefixes = new WeakMap<Grammar, ReadonlyMap<string, readonly string[]>>();

function prefixesOf(grammar: Grammar): ReadonlyMap<string, readonly string[]> {
  let known = prefixes.get(grammar);
  if (!known) {
    const found = new Map<string, string[]>();
    for (const key of grammar.verbs.keys()) {
      const [form = '', particle] = key.split(' ');
      if (particle) found.set(form, [...(found.get(form) ?? []), particle]);
    }
    prefixes.set(grammar, (known = found));
  }
  return known;
}

function cueAt(items: readonly Item[], at: number, grammar: Grammar): CueAt | null {
  const item = items[at]!;
  if (!item.word || (item.capital && (at > 0 || grammar.nounsAreCapital) && !followsMark(items, at))) return null;
  const compound = grammar.compounds.get(`${item.lower}-${items[at + 1]?.lower ?? ''}`);
  if (compound) {
    const auxiliary = auxiliaryOf(items, at, grammar); // "a fait savoir"
    return { ...whole(items, at, at + 2, compound, grammar, auxiliary < 0 ? at : auxiliary), particle: null };
  }
  for (const particle of prefixesOf(grammar).get(item.lower) ?? []) {
    const index = particleOf(items, at, particle);
    const verb = grammar.verbs.get(`${item.lower} ${particle}`);
    if (index > 0 && verb) return { ...whole(items, at, at + 1, verb, grammar), particle: index };
  }
  const verb = grammar.verbs.get(item.lower);
  if (!verb) return null;
  if (verb.shape === 'finite') {
    const auxiliary = auxiliaryOf(items, at, grammar);
    // "a dit", "hat erklärt": the form is a participle as well
    if (auxiliary >= 0 && at - auxiliary <= grammar.auxiliaryReach && endsLikeParticiple(items, at, grammar))
      return { ...whole(items, at, at + 1, verb, grammar, auxiliary), particle: null };
    return isNoun(items, at, grammar) ? null : { ...whole(items, at, at + 1, verb, grammar), particle: null };
  }
  if (verb.shape === 'gerund') return { ...whole(items, at, at + 1, verb, grammar), particle: null };
  const auxiliary = auxiliaryOf(items, at, grammar);
  if (auxiliary < 0) return null;
  return { ...whole(items, at, at + 1, verb, grammar, auxiliary), particle: null };
}

const followsMark = (items: readonly Item[], at: number): boolean => {
  const previous = items[at - 1];
  return previous !== undefined && (previous.stretch !== null || /^[—–(]$/u.test(previous.text));
};

/** A German participle stands at the end of its clause; a French one right behind its auxiliary. */
function endsLikeParticiple(items: readonly Item[], at: number, grammar: Grammar): boolean {
  if (!grammar.nounsAreCapital) return true;
  const next = items[at + 1];
  return !next || next.stretch !== null || !next.word;
}

function whole(
  items: readonly Item[],
  at: number,
  to: number,
  verb: VerbForm,
  grammar: Grammar,
  auxiliary = at,
): Omit<CueAt, 'particle'> {
  const plural =
    auxiliary === at
      ? verb.plural
      : /^(?:ont|avaient|auraient|sont|étaient|han|habían|haben|hatten)$/u.test(items[auxiliary]!.lower);
  return { from: auxiliary, at, to, verb, plural, negated: isNegated(items, auxiliary, to, grammar) };
}

/** The verbs of saying of a row, in order. Verbs in the infinitive, in the passive and under a modal are no cues. */
export function findCues(items: readonly Item[], grammar: Grammar): CueAt[] {
  const cues: CueAt[] = [];
  for (let at = 0; at < items.length; at++) {
    const cue = cueAt(items, at, grammar);
    if (!cue) continue;
    cues.push(cue);
    at = cue.to - 1;
  }
  return cues;
}

/** A cue as it stands in the article. */
export function printedCue(items: readonly Item[], cue: CueAt): Cue {
  const main: Span = { start: items[cue.at]!.start, end: items[cue.to - 1]!.end };
  const particle = cue.particle === null ? null : items[cue.particle]!;
  const spans = particle ? [main, { start: particle.start, end: particle.end }] : [main];
  return { spans, lemma: cue.verb.lemma, stance: cue.verb.stance };
}
