import { hearerVerbs } from '../lexicon/cue-verbs.js';
import {
  conjunctions,
  embeddingWords,
  maySubordinate,
  nominatives,
  relativePronouns,
  subordinators,
} from '../lexicon/clause-words.js';
import { isAdverbial, isPersonal } from '../mentions.js';
import { isTime } from '../phrase-words.js';
import type { Phrase } from '../phrase.js';
import { wordTest } from '../word-tests.js';
import { isVerbal } from './clause.js';
import type { OpenClauses } from './open-clauses.js';

/** A relative pronoun as a phrase of its own. */
const pronounAt = (at: number): Phrase => ({
  from: at,
  to: at + 1,
  head: at,
  kind: 'pronoun',
  name: null,
  owner: null,
  determined: false,
});

const mayOpen = wordTest(
  ({ lower }) =>
    lower === 'that' ||
    relativePronouns.has(lower) ||
    embeddingWords.has(lower) ||
    subordinators.has(lower) ||
    maySubordinate.has(lower),
);

/** Reads a word that opens a clause; false where the word at `at` opens none. */
export function opensClause(open: OpenClauses, at: number, to: number): boolean {
  const item = open.items[at]!;
  if (!mayOpen(item)) return false;
  const { lower } = item;
  if (relativePronouns.has(lower) && opensRelative(open, at)) return true;
  if (lower === 'that' && opensThat(open, at)) return true;
  if (embeddingWords.has(lower) && !open.startingAt.get(at)?.name) {
    open.begin('complement', null, open.lastVerb);
    return true;
  }
  if (subordinators.has(lower) || (maySubordinate.has(lower) && clauseFollows(open, at + 1, to))) {
    open.begin('adverbial');
    return true;
  }
  return false;
}

/** Words within which the verb of a clause must follow the word that may open it. */
const VERB_WITHIN = 14;

function clauseFollows({ items, startingAt }: OpenClauses, from: number, to: number): boolean {
  let phrases = 0;
  for (let at = from; at < Math.min(to, from + VERB_WITHIN); at++) {
    const item = items[at]!;
    if (item.stretch || /^[,;:–—]$/u.test(item.text) || item.lower === 'that' || conjunctions.has(item.lower))
      return false;
    const phrase = startingAt.get(at);
    if (phrase) {
      // "said after the vote he would resign": a preposition.
      if (phrases > 0 && nominatives.has(item.lower)) return false;
      phrases++;
      at = phrase.to - 1;
      continue;
    }
    if (isVerbal(item) && items[at - 1]?.lower !== 'to') return phrases > 0 && !/ing$/u.test(item.lower);
  }
  return false;
}

function opensRelative(open: OpenClauses, at: number): boolean {
  const { near, separator } = open;
  const { lower } = open.items[at]!;
  if (at === 0 || (!near && lower !== 'which' && separator !== 'stretch')) return false;
  const own = pronounAt(at);
  if (lower === 'who' && separator === 'comma') {
    open.begin('relative', { ...own, antecedent: lastPerson(open) });
    return true;
  }
  const restrictive = separator !== 'comma' && near !== null && near.kind !== 'pronoun';
  const from = restrictive && near.to === at ? near.from : at;
  open.begin('relative', { ...own, from, antecedent: near });
  return true;
}

/** Who ", who" stands for: the person named last, or the one whom the description last read describes. */
function lastPerson({ items, phrases, near }: OpenClauses): Phrase | null {
  for (let index = phrases.length - 1; index >= 0; index--) {
    const phrase = phrases[index]!;
    if (items[phrase.from - 1]?.lower === 'not') continue; // "It was Roe, not Pym, who"
    const person =
      phrase.kind === 'name' &&
      phrase.name!.kind !== 'organization' &&
      phrase.name!.kind !== 'place' &&
      !isPersonal(items, phrase);
    if (person) return phrase;
    if (!isPersonal(items, phrase)) continue;
    const before = phrases[index - 1];
    const apposed =
      before?.kind === 'name' &&
      before.name!.kind === 'person' &&
      items[before.to]?.text === ',' &&
      before.to + 1 === phrase.from;
    return apposed ? before : phrase;
  }
  return near;
}

/** "that": opens what was said, or a relative clause. */
function opensThat(open: OpenClauses, at: number): boolean {
  const { items, near, lastVerb } = open;
  const next = items.slice(at + 1, at + 3).find((item) => !isAdverbial(item));
  const beside =
    near !== null && items.slice(near.to, at).every((item) => isTime(item) || item.pos === 'NOUN') && at - near.to <= 2;
  const hears = lastVerb >= 0 && hearerVerbs.has(open.cueAt.get(lastVerb)?.verb.lemma ?? '');
  if (beside && isVerbal(next) && !hears) {
    open.begin('relative', { ...pronounAt(at), from: near.from, antecedent: near });
    return true;
  }
  if (at > 0 && (lastVerb >= 0 || near) && !open.startingAt.has(at)) {
    // "argued in its letter, written by Roe, that …": what stands between the commas is an aside.
    const main = open.separator === 'comma' ? open.stack[0]!.verbs.at(-1) : undefined;
    const argued = main !== undefined && open.cueAt.get(main)?.verb.strength === 'strong';
    open.begin('complement', null, argued ? main : lastVerb);
    return true;
  }
  return false;
}
