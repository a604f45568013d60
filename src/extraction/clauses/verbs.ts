import { hearingVerbs, movingVerbs } from '../lexicon/clause-words.js';
import type { Phrase } from '../phrase.js';
import { isVerbal, isBare, looksParticiple } from './clause.js';
import { readFinite } from './finite.js';
import type { OpenClauses } from './open-clauses.js';
import { readParticiple } from './participles.js';

const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'s", "'re", "'m"]);
const NOT_FINITE: ReadonlySet<string> = new Set(['be', 'been', 'being', 'having']);

/** Reads a verb with its auxiliaries; returns where it ends, or 0 where there is none. */
export function readVerb(open: OpenClauses, at: number, to: number): number {
  const { items, cueAt, startingAt } = open;
  const first = items[at]!;
  if (first.lower === 'to') return readInfinitive(open, at, to);
  // "it's not about": the clitic is a verb behind a pronoun.
  const clitic = open.near?.kind === 'pronoun' && open.near.to === at && /^['’]s$/u.test(first.text);
  const cue = cueAt.get(at);
  if (cue?.verb.lemma === 'according to') {
    open.governed = true;
    return cue.to;
  }
  if (!isVerbal(first) && !cue && !clitic) return 0;
  if (!cue && items[at - 1]?.lower === 'to' && /[^s]s$/u.test(first.lower)) return 0; // "a rebuttal to claims"
  if (startingAt.has(at) && !cue) return 0;
  let verb = at;
  while (verb + 1 < to && (items[verb]!.pos === 'AUX' || clitic)) {
    let next = verb + 1;
    while (next < to && (items[next]!.pos === 'ADV' || /^(?:not|n't|also|all|both)$/u.test(items[next]!.lower))) next++;
    if (next < to && (isVerbal(items[next]) || cueAt.has(next)) && !startingAt.has(next)) verb = next;
    else break;
  }
  const ing = /ing$/u.test(first.lower) && (first.pos === 'VERB' || cue?.participle);
  const heard = whoIsHeard(open, at);
  if (heard) open.setWithin(verb, heard);
  else if (ing || NOT_FINITE.has(first.lower)) readParticiple(open, verb);
  else if (verb === at && isReduced(open, at)) readReduced(open, verb);
  else readFinite(open, at, verb, to);
  open.near = null;
  open.separator = 'none';
  open.governed = false;
  return verb + 1;
}

/** "to announce": whoever does the verb before. */
function readInfinitive(open: OpenClauses, at: number, to: number): number {
  const { items } = open;
  let verb = at + 1;
  while (verb < to && items[verb]!.pos === 'ADV') verb++;
  if (
    verb >= to ||
    !(items[verb]!.pos === 'VERB' || items[verb]!.pos === 'AUX') ||
    open.cueAt.get(verb)?.verb.form === 'third' ||
    open.startingAt.has(verb)
  )
    return 0;
  while (verb + 1 < to && items[verb]!.pos === 'AUX' && isVerbal(items[verb + 1])) verb++;
  const clause = open.stack.findLast((each) => each.subject !== null) ?? open.top;
  open.setWithin(verb, movedTo(open, at) ?? clause.subject);
  open.near = null;
  open.governed = false;
  open.separator = 'none';
  return verb + 1;
}

/** "heard Roe call it …", "listened to Roe say …", "let Roe say …": whoever stands between. */
function whoIsHeard({ items, near, lastVerb, cueAt }: OpenClauses, at: number): Phrase | null {
  if (near?.to !== at || lastVerb < 0 || cueAt.get(at)?.verb.form !== 'base') return null;
  const between = items.slice(lastVerb + 1, near.from).map(({ lower }) => lower);
  const isHeard = between.length === 0 && hearingVerbs.has(items[lastVerb]!.lower);
  const isListenedTo = between.join() === 'to' && items[lastVerb]!.lower.startsWith('listen');
  return isHeard || isListenedTo ? near : null;
}

/** "prompted the mayor to make the remark": whoever is brought to do something does it. */
function movedTo({ items, near, lastVerb }: OpenClauses, at: number): Phrase | null {
  const moved = near !== null && near.to === at && lastVerb >= 0 && lastVerb < near.from;
  return moved && movingVerbs.has(items[lastVerb]!.lower) ? near : null;
}

/** A past participle without auxiliary at the start of a clause or before "by": "Asked about it,", "described by Roe as". */
function isReduced(open: OpenClauses, at: number): boolean {
  const { items, top } = open;
  const item = items[at]!;
  if (item.pos !== 'VERB' || !looksParticiple(item)) return false;
  if (items[at + 1]?.lower === 'by' && !BE.has(items[at - 1]?.lower ?? '')) return true;
  if (top.kind === 'adverbial' && isBare(top)) return true;
  const inverts = open.cueAt.has(at) && open.startingAt.has(at + 1);
  if (at === 0) return !(inverts && items[open.startingAt.get(at + 1)!.to]?.text === ':'); // "Stated Roe:"
  return open.stack.length === 1 && isBare(top) && open.separator === 'none' && !open.governed && !inverts;
}

function readReduced(open: OpenClauses, verb: number): void {
  const { items, top } = open;
  const kept = [...top.open];
  const had = top.verbs.length;
  const agent = items[verb + 1]?.lower === 'by' ? (open.startingAt.get(verb + 2) ?? null) : null;
  if (!agent && open.stack.length === 1 && had === 0 && kept.length === 0) open.begin('participial');
  open.set(verb, agent, open.top);
  if (kept.length > 0 || agent) {
    open.top.verbs.length = had;
    open.top.open = kept;
  }
}
