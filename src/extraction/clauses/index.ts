import type { CueAt } from '../cues.js';
import { conjunctions, maySubordinate } from '../lexicon/clause-words.js';
import { isAdverbial } from '../mentions.js';
import { isTime } from '../phrase-words.js';
import type { PhrasesAt } from '../phrase.js';
import type { Item } from '../sentences.js';
import { pickSubject } from '../subject-choice.js';
import { wordTest } from '../word-tests.js';
import { clauseOf, isBare, MARKED, type VerbRole } from './clause.js';
import { expletiveAt, readNameInDashes, readPhrase } from './noun-phrases.js';
import { OpenClauses } from './open-clauses.js';
import { opensClause } from './openers.js';
import { readVerb } from './verbs.js';

export type { VerbRole } from './clause.js';

const DASH = /^[–—―]$/u;

/** Signs and words that join or part clauses, and open none. */
const isJoint = wordTest(({ text, lower }) => /^[([,;:–—―-]$/u.test(text) || conjunctions.has(lower));

/** Asides within asides that are read as such. */
const DEEPEST_ASIDE = 4;

/** Who does each verb of a sentence: one reading from left to right, with a stack of the clauses that are open. */
export function readClauses(
  items: readonly Item[],
  startingAt: PhrasesAt,
  cues: readonly CueAt[],
): ReadonlyMap<number, VerbRole> {
  const open = new OpenClauses(items, startingAt, new Map(cues.map((cue) => [cue.at, cue])));
  read(open, 0, items.length, 0);
  return open.roles;
}

/** @param depth how many asides the words stand in */
function read(open: OpenClauses, from: number, to: number, depth: number): void {
  for (let at = from; at < to;) at = step(open, at, to, depth);
}

/** Reads what stands at `at`; returns where the next thing starts. */
function step(open: OpenClauses, at: number, to: number, depth: number): number {
  const item = open.items[at]!;
  if (item.stretch) {
    readStretch(open, /,["'’”]*$/u.test(item.text));
    return at + 1;
  }
  return isJoint(item) ? readJoint(open, item, at, to, depth) : readWord(open, at, to);
}

/** Reads a verb group, a word that opens a clause, a noun phrase, or any other word. */
function readWord(open: OpenClauses, at: number, to: number): number {
  const verbEnd = readVerb(open, at, to);
  if (verbEnd) return verbEnd;
  if (opensClause(open, at, to)) return at + 1;
  const phrase = open.startingAt.get(at) ?? expletiveAt(open, at);
  if (phrase) {
    readPhrase(open, phrase);
    return phrase.to;
  }
  readOther(open, open.items[at]!);
  return at + 1;
}

function readJoint(open: OpenClauses, item: Item, at: number, to: number, depth: number): number {
  if (item.text === '(' || item.text === '[') return readBrackets(open, at, to, item.text === '(' ? ')' : ']', depth);
  if (item.text === '-') return at + 1;
  if (DASH.test(item.text)) return readDash(open, at, to);
  if (item.text === ',') {
    readComma(open);
    return at + 1;
  }
  if (item.text === ';' || (item.text === ':' && at > 0)) {
    if (item.text === ';') open.stack = [{ ...clauseOf('main'), subject: open.stack[0]!.subject }];
    open.separator = 'comma';
    open.governed = false;
    return at + 1;
  }
  if (item.text === ':') return readWord(open, at, to);
  open.afterComma = open.separator === 'comma';
  open.separator = 'conjunction';
  open.governed = false;
  return at + 1;
}

/** A word that is no verb and in no noun phrase: a preposition waits for its noun phrase, other words end the waiting. */
function readOther(open: OpenClauses, item: Item): void {
  if (isTime(item) && !/^(?:later|earlier|recently|now|once|again|twice)$/u.test(item.lower)) open.governed = false;
  else if (item.pos === 'ADP' || item.lower === 'to' || item.lower === 'like' || maySubordinate.has(item.lower))
    open.governed = true;
  else if (
    item.word &&
    !isAdverbial(item) &&
    item.pos !== 'ADJ' &&
    item.pos !== 'DET' &&
    item.pos !== 'NUM' &&
    !/^\d/u.test(item.text)
  )
    open.governed = false;
}

function readStretch(open: OpenClauses, endsInComma: boolean): void {
  open.object = false;
  const { top } = open;
  // "A cashier who “…” is held": the marked words are what the relative clause says.
  if (top.kind === 'relative' && isBare(top)) top.verbs.push(MARKED);
  if (top.verbs.length === 0 && top.open.length > 0 && top.kind !== 'participial') {
    // "that the bridge “should never have been built” and said": the marked words are what the clause says.
    top.front = top.open;
    top.subject = pickSubject(open.items, top.open, false);
    top.verbs.push(MARKED);
    top.open = [];
  }
  open.separator = 'stretch';
  open.governed = false;
  open.near = null;
  while (open.top.kind === 'participial' || (open.top.kind === 'relative' && open.top.verbs.length > 0)) open.pop();
  // "After saying her foot was “sore,” she …", "As Roe claimed that “it was legal,” the judge …": the sentence has not begun yet.
  const [main, front] = open.stack;
  const ahead = isBare(main!) && front?.kind === 'adverbial' && front.verbs.length > 0;
  if (endsInComma && (main!.waiting.length > 0 || ahead)) open.stack.length = 1;
}

/** Brackets are read on their own: they say nothing about the sentence around them. */
function readBrackets(open: OpenClauses, at: number, to: number, closing: string, depth: number): number {
  if (depth === DEEPEST_ASIDE) return at + 1;
  let end = at + 1;
  while (end < to && open.items[end]!.text !== closing) end++;
  if (end === to) return at + 1; // never closed
  readAside(open, at + 1, end, depth + 1);
  return end + 1;
}

function readDash(open: OpenClauses, at: number, to: number): number {
  for (let end = at + 1; end < to; end++) {
    const item = open.items[end]!;
    if (item.stretch || /^[.;:]$/u.test(item.text)) break;
    if (!DASH.test(item.text)) continue;
    if (!readNameInDashes(open, at + 1, end)) readAside(open, at + 1, end, 0);
    return end + 1;
  }
  readComma(open);
  return at + 1;
}

function readAside(open: OpenClauses, from: number, to: number, depth: number): void {
  const inner = new OpenClauses(open.items, open.startingAt, open.cueAt);
  read(inner, from, to, depth);
  for (const [verb, role] of inner.roles) open.roles.set(verb, role);
}

function readComma(open: OpenClauses): void {
  const { stack, top } = open;
  open.governed = false;
  open.object = false;
  // "…, who resigned in May," and "After the vote was over," end here with all that hangs on them; so does "Asked about it,".
  const over = stack.findIndex((clause, index) => {
    if (index === 0) return false;
    if (clause.kind === 'relative') return clause.verbs.length > 0;
    const waits = stack[index - 1]!.verbs.length === 0;
    return (
      waits &&
      (clause.kind === 'participial' ||
        clause.kind === 'adverbial' ||
        (clause.kind === 'complement' && !isBare(clause)))
    );
  });
  if (over > 0) stack.length = over;
  else if (top.kind === 'adverbial' && isBare(top)) open.pop();
  open.separator = 'comma';
}
