import type { CueAt } from './cues.js';
import { personNouns } from './lexicon/person-nouns.js';
import { isTime, type Phrase } from './phrases.js';
import type { Item, Sentence } from './sentences.js';

/** A sentence with its noun phrases by the item they end before and start at. */
export interface Frame {
  readonly sentence: Sentence;
  readonly phrases: readonly Phrase[];
  readonly endingAt: ReadonlyMap<number, Phrase>;
  readonly startingAt: ReadonlyMap<number, Phrase>;
  readonly cues: readonly CueAt[];
}

export function frameOf(sentence: Sentence, phrases: readonly Phrase[], cues: readonly CueAt[]): Frame {
  return {
    sentence,
    phrases,
    cues,
    endingAt: new Map(phrases.map((phrase) => [phrase.to, phrase])),
    startingAt: new Map(phrases.map((phrase) => [phrase.from, phrase])),
  };
}

const RELATIVE: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'where']);
const CLIMB: ReadonlySet<string> = new Set(['of', 'for', 'from', 'in', 'at', 'with', 'on', 'to', 'by', 'near', 'behind', 'against', 'inside', 'outside', 'about', 'close']);
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['him', 'them', 'us', 'me', 'whom']);
const COMMA = /^[,—–()[\]-]$/u;

const isFinite = (item: Item): boolean =>
  (item.pos === 'VERB' || item.pos === 'AUX') && !/ing$/u.test(item.lower);

function isSkippable(item: Item): boolean {
  return (
    item.pos === 'ADV' ||
    item.pos === 'AUX' ||
    isTime(item) ||
    /^(?:to|also|later|then|had|has|have|did|does|do|will|would|'s|'d|'ve|'ll|not|n't|both|all|each|himself|herself|themselves|itself)$/u.test(item.lower)
  );
}

/**
 * The head of a chain of phrases that ends at `phrase`: "a spokesman for the mayor of X" leads to "a spokesman", "officials
 * familiar with the matter" to "officials".
 */
function chainHead(frame: Frame, phrase: Phrase, floor: number): Phrase {
  const { items } = frame.sentence;
  let head = phrase;
  for (let steps = 0; steps < 6; steps++) {
    let at = head.from - 1;
    if (at <= floor) return head;
    const word = items[at]!;
    if (word.lower === 'and' || word.lower === '&') {
      const other = frame.endingAt.get(at);
      // "the mayor and her deputy said": both speak; the first leads, unless it is the object of a preposition.
      if (other && other.kind !== 'pronoun' && at - 1 > floor) {
        const outer = items[other.from - 1];
        if (!outer || outer.pos !== 'ADP') return head;
      }
      return head;
    }
    if (!CLIMB.has(word.lower) && word.pos !== 'ADP') return head;
    at--;
    // "officials familiar with", "people briefed on", "residents living near"
    while (at > floor && (items[at]!.pos === 'ADJ' || items[at]!.pos === 'ADV' || (items[at]!.pos === 'VERB' && /(?:ed|ing|en|wn)$/u.test(items[at]!.lower)))) at--;
    const outer = frame.endingAt.get(at + 1);
    if (!outer || outer.kind === 'pronoun') return head;
    if (outer.from <= floor && floor >= 0) return head;
    if (outer.name && head.name && word.lower !== 'of' && word.lower !== 'from' && word.lower !== 'for') return outer;
    head = outer;
  }
  return head;
}

/** Index of the antecedent's end where a relative pronoun stands between it and the cue, or -1. */
function relative(items: readonly Item[], from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (items[at]!.lower === 'who') return at;
  return -1;
}

/** Start of the clause that holds `at`: after the last marked stretch, semicolon or colon. */
function clauseStart(items: readonly Item[], at: number): number {
  let start = at;
  while (start > 0) {
    const item = items[start - 1]!;
    if (item.stretch || /^[;:]$/u.test(item.text)) break;
    start--;
  }
  return start;
}

/** The noun phrase that ends right before `at`, over adverbs, auxiliaries and times. */
function phraseBefore(frame: Frame, at: number, floor: number): Phrase | null {
  const { items } = frame.sentence;
  let index = at;
  while (index > Math.max(floor, 0)) {
    const phrase = frame.endingAt.get(index);
    if (phrase) return OBJECT_PRONOUNS.has(items[phrase.head]!.lower) ? null : phrase;
    const item = items[index - 1]!;
    if (isSkippable(item)) index--;
    else if (/^\d/u.test(item.text) || item.pos === 'NUM') index--;
    else if ((item.pos === 'ADP' || item.pos === 'DET') && frame.sentence.items[index] && isTime(frame.sentence.items[index]!)) index--;
    else return null;
  }
  return null;
}

/** Subject of the finite verb that a participle or a coordinated verb hangs on. */
function governing(frame: Frame, at: number, floor: number, depth: number): Phrase | null {
  const { items } = frame.sentence;
  for (let index = at - 1; index >= floor; index--) {
    const item = items[index]!;
    if (!isFinite(item) || item.pos === 'AUX') continue;
    if (items[index - 1]?.lower === 'to') continue;
    const who = relative(items, floor, index);
    // A verb inside "…, who resigned in May, …" is not the one the participle hangs on.
    if (who >= 0 && items[who - 1]?.text === ',' && items.slice(index, at).some((each) => each.text === ',')) {
      const main = frame.endingAt.get(who - 1);
      if (main) return chainHead(frame, main, floor - 1);
    }
    const subject = subjectBefore(frame, index, floor, depth + 1);
    if (subject) return subject;
  }
  // No finite verb found by the tagger: the first phrase of the clause that no preposition governs.
  for (const phrase of frame.phrases) {
    if (phrase.from < floor || phrase.to > at) continue;
    if (items[phrase.from - 1]?.pos !== 'ADP') return phrase;
  }
  return null;
}

/** The subject of the verb at `at`, looking to the left. */
export function subjectBefore(frame: Frame, at: number, floor = clauseStart(frame.sentence.items, at), depth = 0): Phrase | null {
  const { items } = frame.sentence;
  if (depth > 4) return null;
  let index = at;
  while (index > floor && isSkippable(items[index - 1]!) && !frame.endingAt.has(index)) index--;
  const previous = items[index - 1];
  if (!previous || index <= floor) return null;

  // "… visited the yard and said": the subject of the verb before.
  if (previous.lower === 'and' || previous.lower === 'but' || previous.lower === 'or' || (previous.lower === 'then' && items[index - 2]?.lower === 'and')) {
    return governing(frame, index - 1, floor, depth);
  }
  if (COMMA.test(previous.text)) {
    // An aside stands between: go back over comma sections until one ends in the subject.
    let close = index - 1;
    let candidate: Phrase | null = null;
    for (let steps = 0; steps < 8 && close > floor; steps++) {
      let open = close - 1;
      while (open >= floor && !COMMA.test(items[open]!.text)) open--;
      const first = items[open + 1];
      if (!first || open + 1 >= close) {
        close = open;
        continue;
      }
      const definitelyAside =
        RELATIVE.has(first.lower) ||
        /^\d/u.test(first.text) ||
        (first.pos === 'VERB' && /(?:ing|ed|en|wn)$/u.test(first.lower)) ||
        first.pos === 'ADP' ||
        first.pos === 'SCONJ' ||
        (first.pos === 'ADV' && open >= floor) ||
        (items[open]?.text === '(' || items[open]?.text === '[');
      const left = frame.endingAt.get(open);
      const apposed = left?.kind === 'name' && items[left.from - 1]?.pos !== 'ADP' && items[open]?.text === ',';
      if (apposed && /^(?:DET|NOUN|PRON|ADJ|NUM|PROPN)$/u.test(first.pos) && open > floor) {
        // "Roe, the mother of one of those killed, said": what follows the name describes it.
        candidate = left;
        close = open;
        const next = items[left.from - 1];
        if (left.from <= floor || !next || !COMMA.test(next.text)) break;
        continue;
      }
      if (candidate && open < floor && (definitelyAside || first.pos === 'VERB')) break;
      const last = frame.endingAt.get(close) ?? (definitelyAside ? null : phraseBefore(frame, close, open));
      const hasVerb = items.slice(open + 1, close).some(isFinite);
      if (definitelyAside && open >= floor) {
        // "…, in May, the mayor, …" goes on; what stood after it stays as a guess.
        close = open;
        continue;
      }
      if (last && !hasVerb) {
        candidate = chainHead(frame, last, open);
        close = open;
        if (close < floor) break;
        // Only an apposition ("Roe, the mayor,") leads further to the left.
        const left = frame.endingAt.get(close);
        if (!left) {
          const next = items[close - 1];
          if (!next || !COMMA.test(next.text)) break;
        }
        continue;
      }
      if (hasVerb) {
        const who = relative(items, open + 1, close);
        if (who > open + 1) {
          const antecedent = frame.endingAt.get(who);
          if (antecedent) return chainHead(frame, antecedent, open);
        }
        if (!candidate && last) return governing(frame, close, open + 1, depth) ?? chainHead(frame, last, open);
        break;
      }
      close = open;
    }
    return candidate;
  }
  const who = relative(items, floor, index);
  if (who >= 0 && !items.slice(who, index).some((each) => each.text === ',')) {
    const antecedent = frame.endingAt.get(who) ?? frame.endingAt.get(who - 1);
    if (antecedent) {
      if (items[who - 1]?.text === ',' || !items.slice(who + 1, index).some(isFinite) || frame.endingAt.get(index) === undefined) return chainHead(frame, antecedent, floor - 1);
      const between = phraseBefore(frame, index, who);
      if (!between || items.slice(who + 1, between.from).some(isFinite)) return chainHead(frame, antecedent, floor - 1);
    }
  }
  const near = phraseBefore(frame, index, floor);
  const hanging = frame.cues.find((cue) => cue.at === at)?.participle ?? false;
  if (hanging && near && near.kind === 'nominal' && !personNouns.has(items[near.head]!.lower) && items.slice(floor, near.from).some(isFinite)) {
    // "released a statement saying": who released it speaks.
    return governing(frame, near.from, floor, depth) ?? near;
  }
  if (!near) {
    return previous.pos === 'VERB' || previous.lower === 'to' ? governing(frame, index, floor, depth) : null;
  }
  const head = chainHead(frame, near, floor - 1);
  const beforeHead = items[head.from - 1];
  // The object of another verb is not the subject: "… told her said", "people injured in the crash said".
  if (beforeHead && beforeHead.pos === 'VERB' && head.from - 1 >= floor && head.kind !== 'pronoun') {
    const participle = /(?:ed|en|wn|ing)$/u.test(beforeHead.lower);
    const reduced = participle ? frame.endingAt.get(head.from - 1) : undefined;
    if (reduced) return chainHead(frame, reduced, floor - 1);
  }
  // "Roe, a security analyst at X told": the comma after the apposition was left out.
  const apposed = beforeHead?.text === ',' ? frame.endingAt.get(head.from - 1) : undefined;
  if (apposed?.name?.kind === 'person' && head.kind === 'nominal' && personNouns.has(items[head.head]!.lower)) return apposed;
  return head;
}

/** The subject that follows an inverted verb: "said Petra Lindqvist, the supervisor". */
export function subjectAfter(frame: Frame, to: number): Phrase | null {
  const { items } = frame.sentence;
  let at = to;
  while (items[at] && (items[at]!.pos === 'ADV' || isTime(items[at]!)) && !frame.startingAt.has(at)) at++;
  const phrase = frame.startingAt.get(at);
  if (!phrase) return null;
  const word = items[phrase.head]!.lower;
  if (OBJECT_PRONOUNS.has(word)) return null;
  // "said the chairman of the board, X": the name in apposition is the same person and names it best.
  return phrase;
}

/** Who speaks by a cue, wherever the sentence names them. */
export function sourceOfCue(frame: Frame, cue: CueAt): Phrase | null {
  const { items } = frame.sentence;
  const before = items[cue.at - 1];
  if (!cue.participle) {
    const closes = before?.stretch || (before?.text === ',' && items[cue.at - 2]?.stretch);
    if (closes || cue.at === 0) {
      const inverted = subjectAfter(frame, cue.to);
      if (inverted) return inverted;
    }
    const subject = subjectBefore(frame, cue.at);
    if (subject) return subject;
  } else {
    const floor = clauseStart(items, cue.at);
    if (before && before.text !== ',' && before.lower !== 'and' && before.lower !== 'by') {
      const subject = subjectBefore(frame, cue.at, floor);
      if (subject) return subject;
    } else if (floor < cue.at - 2) {
      const subject = governing(frame, cue.at, floor, 0);
      if (subject) return subject;
    }
  }
  // "“…,” Roe said, adding": the one who spoke before in the sentence.
  const earlier = frame.cues.filter((other) => other.at < cue.at && !other.passive && other.verb.lemma !== 'according to').at(-1);
  if (earlier) return sourceOfCue(frame, earlier);
  return governing(frame, cue.at, 0, 0);
}
