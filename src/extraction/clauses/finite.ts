import type { CueAt } from '../cues.js';
import { nominatives } from '../lexicon/clause-words.js';
import { canSpeak, isAdverbial } from '../mentions.js';
import type { Phrase } from '../phrase.js';
import { pickSubject } from '../subject-choice.js';
import { clauseOf, looksParticiple, type Clause } from './clause.js';
import { subjectBehind } from './inversion.js';
import type { OpenClauses } from './open-clauses.js';

/** A verb that takes its subject: its cue, whether the words before it are shut off by a comma, and where it starts. */
interface FiniteVerb {
  readonly first: number;
  readonly verb: number;
  readonly cue: CueAt | null;
  readonly closed: boolean;
}

/** Clauses that one verb may close before it finds its own. */
const MOST_CLOSED = 8;

/** A verb with a subject of its own, or one that goes on from the verb before. */
export function readFinite(open: OpenClauses, first: number, verb: number, to: number): void {
  const { items } = open;
  const closed =
    /^[,)\]–—]$/u.test(items[first - 1]?.text ?? '') ||
    (isAdverbial(items[first - 1] ?? items[first]!) && items[first - 2]?.text === ',');
  const cue = open.cueAt.get(verb) ?? null;
  open.object = false;
  const inverted = subjectBehind(open, first, verb, to, cue);
  if (inverted) {
    open.set(verb, inverted, open.top);
    open.top.subject ??= inverted;
    return;
  }
  if (open.lastVerb === first - 1 && open.top.verbs.at(-1) === open.lastVerb && open.top.subject) {
    // "who help organised": two forms of which the tagger made two verbs.
    return open.assign(verb, open.top.subject, open.top);
  }
  const finite: FiniteVerb = { first, verb, cue, closed };
  for (let steps = 0; steps < MOST_CLOSED; steps++) {
    const clause = open.top;
    if (clause.verbs.length === 0 ? startsClause(open, clause, finite) : goesOn(open, clause, finite)) return;
    open.pop();
  }
  open.set(verb, open.top.subject, open.top);
}

/** The first verb of a clause; false where the clause is over without one. */
function startsClause(open: OpenClauses, clause: Clause, { first, verb, closed }: FiniteVerb): boolean {
  if (clause.kind === 'relative' && clause.open.length === 0) {
    open.assign(verb, clause.relative, clause);
    return true;
  }
  const subject = pickSubject(open.items, clause.open, closed);
  if (subject) {
    clause.front = clause.open;
    open.assign(verb, subject, clause);
    return true;
  }
  if (clause.kind === 'main' || open.stack.length === 1) {
    const { near } = open;
    open.assign(verb, near && near.to >= first - 1 && open.separator === 'none' ? near : clause.subject, clause);
    return true;
  }
  if (clause.kind !== 'complement') return false;
  open.assign(verb, null, clause);
  return true;
}

/** Another verb behind one; false where the clause is over. */
function goesOn(open: OpenClauses, clause: Clause, finite: FiniteVerb): boolean {
  const { items, stack } = open;
  const { first, verb, cue, closed } = finite;
  if (open.separator === 'conjunction') {
    climb(open, first, cue);
    open.assign(verb, open.top.subject, open.top);
    return true;
  }
  // "called him a liar and Roe accused him": the object of the verb before has no part in the subject.
  const said = open.cueAt.get(open.lastVerb)?.verb.strength;
  const object = (said === undefined || said === 'weak') && clause.open.at(-1)?.after === 'conjunction';
  const subject = pickSubject(items, object ? clause.open.slice(-1) : clause.open, closed);
  if (subject) return takesSubject(open, clause, finite, subject);
  if (stack.length > 1 && (clause.kind !== 'complement' || stack.at(-2)!.verbs.length === 0)) return false;
  // "Roe, one of those injured, said": the verb before was no verb of the sentence.
  const again = closed && clause.verbs.length === 1 ? pickSubject(items, clause.front, true) : null;
  open.assign(verb, again ?? clause.subject, clause);
  return true;
}

/** A verb with a subject behind another verb: a clause of what is said, a new main clause, or the object of the verb before. */
function takesSubject(open: OpenClauses, clause: Clause, { first, verb, cue }: FiniteVerb, subject: Phrase): boolean {
  const { items, stack } = open;
  const candidates = clause.open;
  const start =
    candidates.find((each) => each.phrase.from <= subject.from && each.phrase.to > subject.from) ?? candidates.at(-1)!;
  if (start.after === 'conjunction') {
    if (open.afterComma) stack.length = 1;
    else if (cue && clause.kind === 'complement' && clause.governor >= 0) open.pop();
    else while (open.top.kind === 'relative' && stack.length > 1) open.pop();
    open.assign(verb, subject, open.top);
    return true;
  }
  const word = items[subject.head]!.lower;
  const reports = open.cueAt.has(open.lastVerb) || nominatives.has(word) || (word === 'it' && candidates.length > 1);
  // "After saying her foot was sore": what is said starts beside the participle.
  const beside = clause.kind !== 'participial' || start.phrase.from === open.lastVerb + 1;
  if (start.after === 'none' && reports && beside) {
    const inner = clauseOf('complement', null, open.lastVerb);
    stack.push(inner);
    open.assign(verb, subject, inner);
    return true;
  }
  if (start.after === 'comma' || start.after === 'stretch' || clause.kind === 'participial') {
    while (stack.length > 1 && open.top.kind !== 'complement') open.pop();
    if (cue) while (stack.length > 1) open.pop();
    open.assign(verb, subject, open.top);
    return true;
  }
  // "people who live in the street say": the relative clause is over and its object is no subject.
  if (clause.kind === 'relative' || clause.kind === 'adverbial') return false;
  const participle = looksParticiple(items[clause.verbs.at(-1)!] ?? items[first]!);
  open.assign(verb, participle && clause.subject ? clause.subject : subject, clause);
  return true;
}

/** Clauses that "and" may leave. */
const MOST_LEFT = 4;

/** Which of the open clauses a verb after "and" goes on from. */
function climb(open: OpenClauses, first: number, cue: CueAt | null): void {
  const { items, stack } = open;
  const { lower } = items[first]!;
  const singular = /^(?:is|was|has|does)$/u.test(lower) || cue?.verb.form === 'third';
  const plural = /^(?:are|were|have|do)$/u.test(lower);
  const isPlural = (phrase: Phrase): boolean => {
    const head = items[phrase.head]!;
    return (
      /^(?:they|we|people|police|some|many|both|others)$/u.test(head.lower) ||
      (phrase.kind === 'nominal' && /s$/u.test(head.lower) && !/ss$/u.test(head.lower))
    );
  };
  for (let steps = 0; steps < MOST_LEFT && stack.length > 1; steps++) {
    const clause = open.top;
    const parent = stack.at(-2)!;
    const mismatch =
      clause.subject !== null && ((singular && isPlural(clause.subject)) || (plural && !isPlural(clause.subject)));
    const reports =
      cue !== null &&
      cue.verb.strength !== 'weak' &&
      clause.kind === 'complement' &&
      clause.governor >= 0 &&
      open.cueAt.has(clause.governor);
    const speaks = parent.subject !== null && canSpeak(items, parent.subject);
    const over = clause.kind === 'adverbial' && cue?.verb.strength === 'strong' && speaks;
    // "said the engine was “beyond repair” and described it as “scrap”"
    const mute = cue !== null && speaks && clause.subject !== null && !canSpeak(items, clause.subject);
    if (!(mismatch && parent.subject !== null) && !reports && !over && !mute) return;
    open.pop();
  }
}
