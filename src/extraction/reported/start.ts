import type { CueAt } from '../cues.js';
import { timeNouns } from '../lexicon/calendar.js';
import { nominatives } from '../lexicon/clause-words.js';
import { cueNouns, hearerVerbs } from '../lexicon/cue-verbs.js';
import {
  addressedVerbs,
  adjunctPrepositions,
  findingVerbs,
  gerundVerbs,
  infinitiveVerbs,
  judgingPrepositions,
  objectVerbs,
  prepositionsOf,
} from '../lexicon/report-frames.js';
import { canSpeak } from '../mentions.js';
import { isTime } from '../phrase-words.js';
import type { Item } from '../sentences.js';
import type { Frame } from '../subjects.js';
import { isEnd, isVerb } from './reported.js';

/** Where what a cue reports starts, and by which construction. */
export interface Start {
  readonly from: number;
  readonly rule: string;
}

const ASKING = /^(?:ask|wonder|question|inquire|enquire)$/u;
const QUESTION = /^(?:whether|if|why|how|what|when|where|who)$/u;
const TELLING = /^(?:explain|say|describe|tell|reveal|detail|recall)$/u;
const MATTER = /^(?:how|why|what|whether)$/u;

/** Adverbs by their tag with which what is said may start. */
const LEADING: ReadonlySet<string> = new Set([
  'none',
  'how',
  'why',
  'when',
  'where',
  'there',
  'nearly',
  'almost',
  'only',
]);
/** Of verbs: "pointed out that", "came back saying". */
const PARTICLES: ReadonlySet<string> = new Set(['out', 'back', 'up']);

/** How far behind a verb of saying its "that" may stand, in items. */
const THAT_REACH = 16;
/** How far behind "called on" its "to" may stand. */
const TO_REACH = 20;

/** Where what the cue reports starts, and by which construction, or null where it reports nothing. */
export function reportStart(frame: Frame, cue: CueAt): Start | null {
  const { items } = frame.sentence;
  const { lemma } = cue.verb;
  const after = hearerEnd(frame, cue);
  const at = behindAdverbs(frame, after);
  const next = items[at]?.lower ?? '';
  const that = complementThat(frame, cue, after);
  if (that >= 0) return { from: that, rule: 'reported-that' };
  const inner = firstInside(frame, cue);
  if (ASKING.test(lemma) && QUESTION.test(next)) return { from: at, rule: 'reported-question' };
  if (TELLING.test(lemma) && MATTER.test(next) && inner >= 0) return { from: at, rule: 'reported-question' };
  if (
    infinitiveVerbs.has(lemma) &&
    (after > cue.to || !addressedVerbs.has(lemma) || lemma === 'ask') &&
    isInfinitive(items, at)
  )
    return { from: at, rule: 'reported-to' };
  if (items[cue.to] && prepositionsOf.get(lemma)?.has(next)) return { from: at + 1, rule: 'reported-of' };
  // "announced (on Friday) the closing of …"
  const object = frame.startingAt.get(at);
  if (objectVerbs.has(lemma) && (cue.to === at || /^the$/u.test(next)) && object?.kind === 'nominal')
    return { from: at, rule: 'reported-noun' };
  if (gerundVerbs.has(lemma) && cue.to === at && isVerb(items[at]) && next.endsWith('ing'))
    return { from: at, rule: 'reported-noun' };
  const judged = judgedAt(frame, cue);
  if (judged) return judged;
  if ((cue.verb.strength !== 'weak' || findingVerbs.has(lemma)) && inner >= 0) {
    const direct = clauseStart(frame, cue, at, inner);
    if (direct !== undefined) return direct;
  }
  const loose = cue.verb.strength === 'strong' ? looseStart(frame, cue, after, at) : -1;
  return loose < 0 ? null : { from: loose, rule: 'reported' };
}

/** "to repeat", "not to repeat", "to effectively lend" */
function isInfinitive(items: readonly Item[], at: number): boolean {
  let to = at;
  if (items[to]?.lower === 'not') to++;
  if (items[to]?.lower !== 'to') return false;
  return isVerb(items[to + 1]) || (items[to + 1]?.pos === 'ADV' && isVerb(items[to + 2]));
}

function hearerEnd(frame: Frame, cue: CueAt): number {
  const hearer = frame.startingAt.get(cue.to);
  return hearer && (hearerVerbs.has(cue.verb.lemma) || addressedVerbs.has(cue.verb.lemma)) ? hearer.to : cue.to;
}

const isAdverb = ({ pos, lower }: Item): boolean => (pos === 'ADV' && !LEADING.has(lower)) || PARTICLES.has(lower);

/** Over times and adverbs: "said on Monday the bridge …". */
function behindAdverbs(frame: Frame, after: number): number {
  const { items } = frame.sentence;
  let at = after;
  while (
    at < items.length &&
    (isTime(items[at]!) ||
      timeNouns.has(items[at]!.lower) ||
      isAdverb(items[at]!) ||
      items[at]!.text === ',' ||
      items[at]!.lower === 'on') &&
    at - after < 4
  )
    at++;
  return at;
}

/** The first verb of what the cue reports by itself, or -1. */
function firstInside(frame: Frame, cue: CueAt): number {
  let first = -1;
  for (const [verb, { inside }] of frame.roles)
    if (inside === cue.at && verb > cue.at && (first < 0 || verb < first)) first = verb;
  return first;
}

/** "accused the firm of hiding it", "criticised her for leaving", "called on the mayor to resign". */
function judgedAt(frame: Frame, cue: CueAt): Start | null {
  const { items } = frame.sentence;
  const { lemma } = cue.verb;
  const preposition = judgingPrepositions.get(lemma);
  const object = preposition ? frame.startingAt.get(cue.to) : undefined;
  if (object) {
    for (let at = object.to; at < Math.min(items.length, object.to + TO_REACH); at++) {
      const item = items[at]!;
      if (item.stretch || isEnd(item) || isVerb(item)) break;
      if (item.lower !== preposition) continue;
      const behind = items[items[at + 1]?.lower === 'not' ? at + 2 : at + 1];
      if (preposition !== 'for' || behind?.lower.endsWith('ing')) return { from: cue.to, rule: 'reported-of' };
    }
  }
  if (lemma === 'call' && namesAt(frame, cue)) return { from: cue.to, rule: 'reported-of' };
  if (lemma !== 'call' || !/^(?:on|upon)$/u.test(items[cue.to]?.lower ?? '') || !frame.startingAt.has(cue.to + 1))
    return null;
  for (let at = cue.to + 2; at < Math.min(items.length, cue.to + TO_REACH); at++) {
    if (items[at]!.stretch || isEnd(items[at]!)) return null;
    if (items[at]!.lower === 'to' && isVerb(items[at + 1])) return { from: at, rule: 'reported-to' };
  }
  return null;
}

/** "called the plan a mistake", "calls him unfit for the office": what somebody or something is called. */
function namesAt(frame: Frame, cue: CueAt): boolean {
  const { items } = frame.sentence;
  const object = frame.startingAt.get(cue.to);
  const next = object && items[object.to];
  if (!next?.word) return false;
  return /^an?$/u.test(next.lower) || (next.pos === 'ADJ' && !isTime(next));
}

/** A clause without "that"; null where the verb only has an object, undefined where the words after it do not tell. */
function clauseStart(frame: Frame, cue: CueAt, at: number, inner: number): Start | null | undefined {
  const { items } = frame.sentence;
  const subject = frame.roles.get(inner)?.subject;
  const plain = /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ|ADV)$/u.test(items[at]?.pos ?? '') && at < inner;
  // "said [the first thing he noticed was …]" starts at the thing; "repeated the promise he made" reports nothing.
  const noun = subject && subject.from > at && frame.startingAt.get(at)?.to === subject.from;
  if (noun && ![...frame.roles.keys()].some((verb) => verb > inner && verb - inner < 8)) return null;
  const from = noun ? at : subject && subject.from >= cue.to ? subject.from : plain ? at : -1;
  // "said after the vote [he would resign]"
  const resumes = from >= 0 && nominatives.has(items[from]!.lower);
  const open =
    from >= 0 &&
    !items
      .slice(cue.to, from)
      .some(
        (item, index) =>
          item.stretch !== null ||
          item.text === ':' ||
          isEnd(item) ||
          (cue.to + index >= at &&
            ((item.pos === 'ADP' && !(resumes && adjunctPrepositions.has(item.lower))) ||
              /^(?:what|how|why)$/u.test(item.lower))),
      );
  return open ? { from, rule: 'reported' } : undefined;
}

/**
 * Behind the "that" with which what the cue reports starts, or -1: "said (on Monday, in a statement) that …". Not that
 * of a relative clause: "stressed the danger that a storm would bring", "railed against the rules that …". With a noun
 * of saying, its start: "denied [claims that …]".
 */
function complementThat(frame: Frame, cue: CueAt, after: number): number {
  const { startingAt } = frame;
  const { items } = frame.sentence;
  let governed = false;
  for (let at = cue.to; at < Math.min(items.length, cue.to + THAT_REACH);) {
    const item = items[at]!;
    if (item.lower === 'that' && !startingAt.has(at))
      return items.slice(at + 1).some((each) => isVerb(each)) ? at + 1 : -1;
    // "told the council's “Harbour Hour” that": where it was said, not what.
    if (item.stretch && items[at + 1]?.lower !== 'that') return -1;
    if (isEnd(item) || item.text === ':') return -1;
    if (isVerb(item) && at >= after && !item.lower.endsWith('ing')) return -1;
    const phrase = startingAt.get(at);
    if (phrase) {
      const head = items[phrase.head]!;
      const hears = at < after || isTime(head) || timeNouns.has(head.lower);
      if (!governed && !hears && items[phrase.to]?.lower === 'that' && cueNouns.has(head.lower)) return phrase.from;
      if (!governed && !hears && !canSpeak(items, phrase)) return -1;
      governed = false;
      at = phrase.to;
      continue;
    }
    if ((item.pos === 'ADP' && !PARTICLES.has(item.lower)) || item.lower === 'to') {
      if (at >= after && !adjunctPrepositions.has(item.lower)) return -1;
      governed = true;
    }
    at++;
  }
  return -1;
}

const NO_CLAUSE = /^(?:to|of|about|for|into|with|so|as|it|this|yes|no|what|and|but|or)$/u;

/** "claim [all the dead have been buried]", "said [70% of it ends up stolen]": a clause without "that" whose subject is no plain phrase. */
function looseStart(frame: Frame, cue: CueAt, after: number, at: number): number {
  const { items } = frame.sentence;
  const first = items[at];
  if (!first?.word || NO_CLAUSE.test(first.lower)) return -1;
  let joined = false;
  for (let index = after; index < items.length; index++) {
    const item = items[index]!;
    if (item.stretch || item.text === ':' || isEnd(item) || frame.cues.some((other) => other.at === index)) return -1;
    joined ||= /^(?:,|and|or|but|–|—|--)$/u.test(item.lower);
    if (!isVerb(item) || !frame.roles.has(index)) continue;
    if (item.lower.endsWith('ing') || items[index - 1]?.lower === 'to') continue;
    const { subject } = frame.roles.get(index)!;
    // The one who speaks goes on, but for "said his net worth could …", where nothing joins the verbs.
    if (subject && subject.from < cue.to && (joined || cue.verb.lemma !== 'say' || subject.antecedent)) return -1;
    if (index <= at + 1) return -1;
    if (first.pos !== 'ADP') return at;
    return subject && subject.from > at && subject.from - at < 5 ? subject.from : -1;
  }
  return -1;
}
