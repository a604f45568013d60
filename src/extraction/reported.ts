import type { Span } from '../article/types.js';
import { canSpeak } from './mentions.js';
import type { CueAt } from './cues.js';
import { hearerVerbs } from './lexicon/cue-verbs.js';
import { isTime, type Phrase } from './phrases.js';
import type { Item } from './sentences.js';
import { sourceOfCue, type Frame } from './subjects.js';

/** Reported words without marks: "Roe said [the bridge would close]". */
export interface Reported {
  /** In two pieces where the cue stands between them: "The museum, Roe said, would open in May". */
  readonly content: readonly Span[];
  readonly cue: CueAt;
  readonly source: Phrase | null;
  readonly frame: Frame;
  readonly sentence: number;
  readonly rule: string;
}

/** Verbs whose infinitive is what was said: "vowed to appeal"; with a hearer: "urged the council to wait". */
const TO_ACT: ReadonlySet<string> = new Set(
  'claim promise vow pledge threaten offer agree refuse swear undertake demand ask urge advise order instruct warn encourage call beg plead implore recommend request tell'.split(
    ' ',
  ),
);
const ADDRESSED: ReadonlySet<string> = new Set(
  'ask urge advise order instruct warn encourage beg implore request tell'.split(' '),
);
/** Verbs and the prepositions behind which stands what was said: "called for talks", "warned of delays". */
const OF_WHAT: Readonly<Record<string, RegExp>> = {
  call: /^for$/u,
  warn: /^(?:of|about|against)$/u,
  appeal: /^for$/u,
  plead: /^for$/u,
  complain: /^(?:of|about)$/u,
  apologize: /^for$/u,
  apologise: /^for$/u,
  accuse: /^of$/u,
  blame: /^(?:for|on)$/u,
};
/** Verbs whose object is what was said: "announced a freeze on hiring". */
const WHAT: ReadonlySet<string> = new Set('announce deny predict propose demand condemn denounce'.split(' '));

const TACKED_ON = /^(?:as|while|whereas|although|though|amid|despite|but)$/u;

const isEnd = (item: Item): boolean => /^(?:[.!?;…]|\.{2,})$/u.test(item.text);
const isVerb = (item: Item | undefined): boolean => item?.pos === 'VERB' || item?.pos === 'AUX';

/** Index behind the last item of what the cue reports, from `from`: before the next cue of the writer's own, or at the end. */
export function reportEnd(frame: Frame, cue: CueAt, from: number): number {
  const { items } = frame.sentence;
  let end = from;
  while (end < items.length && !isEnd(items[end]!)) end++;
  for (const other of frame.cues) {
    if (other.at <= cue.at || other.at < from || other.at >= end) continue;
    // "said he had won, adding that …": the same speaker's next report.
    const next = other.participle && other.verb.strength === 'strong' && items[other.at - 1]?.text === ',';
    if (isInside(frame, other.at, cue.at) && !next) continue;
    let stop = Math.min(other.at, frame.roles.get(other.at)?.subject?.from ?? other.at);
    if (stop <= cue.at) stop = other.at;
    const before = items.slice(from, stop).findLastIndex((item) => /^(?:,|and|but|while|–|—)$/u.test(item.lower));
    const weak = other.verb.strength === 'weak' && other.verb.lemma !== 'according to';
    // A weak verb is the next report only where it is joined to this one: "called it “odd” and described …".
    if (weak && (before < 0 || stop - (from + before) > 3)) continue;
    if (before > 0) end = from + before;
    break;
  }
  // What is tacked on behind a comma is the writer's: "…, as they await the ruling".
  const tail = items.findIndex((_, index) => index > from + 3 && index < end - 1 && isTail(items, index));
  if (tail > 0) end = tail;
  while (end > from && /^(?:,|and|but|–|—|:)$/u.test(items[end - 1]!.lower)) end--;
  return end;
}

/** Does what follows a comma go on with the writer's own account? "…, but would add" is still reported. */
function isTail(items: readonly Item[], at: number): boolean {
  if (items[at]!.text !== ',') return false;
  const next = items[at + 1]!.lower;
  return TACKED_ON.test(next) && !(next === 'but' && isVerb(items[at + 2]));
}

/** Does a verb stand in what another verb reports, however deep? */
export function isInside(frame: Frame, verb: number, cue: number): boolean {
  for (let at = verb, steps = 0; steps < 6; steps++) {
    const inside = frame.roles.get(at)?.inside ?? -1;
    if (inside === cue) return true;
    if (inside < 0) return false;
    at = inside;
  }
  return false;
}

function hearerEnd(frame: Frame, cue: CueAt): number {
  const hearer = frame.startingAt.get(cue.to);
  return hearer && (hearerVerbs.has(cue.verb.lemma) || ADDRESSED.has(cue.verb.lemma)) ? hearer.to : cue.to;
}

/** Where what the cue reports starts, and by which construction, or null where it reports nothing. */
function reportStart(frame: Frame, cue: CueAt): { readonly from: number; readonly rule: string } | null {
  const { items } = frame.sentence;
  const { lemma } = cue.verb;
  const after = hearerEnd(frame, cue);
  let at = after;
  while (
    at < items.length &&
    (isTime(items[at]!) || items[at]!.pos === 'ADV' || items[at]!.text === ',' || /^on$/u.test(items[at]!.lower)) &&
    at - after < 4
  )
    at++;
  const inner = [...frame.roles]
    .filter(([verb, role]) => verb > cue.at && role.inside === cue.at)
    .map(([verb]) => verb)
    .sort((a, b) => a - b)[0];
  // "said (on Monday, in a statement) that …"
  const that = items.findIndex((item, index) => index >= cue.to && item.lower === 'that' && index <= cue.to + 12);
  const clear =
    that >= 0 &&
    !items
      .slice(cue.to, that)
      .some(
        (item, index) =>
          item.stretch !== null ||
          (isVerb(item) && cue.to + index >= after && !/ing$/u.test(item.lower)) ||
          isEnd(item),
      );
  if (clear && isVerb(items.slice(that + 1).find((item) => isVerb(item))))
    return { from: that + 1, rule: 'reported-that' };
  if (
    /^(?:ask|wonder|question|inquire|enquire)$/u.test(lemma) &&
    /^(?:whether|if|why|how|what|when|where|who)$/u.test(items[at]?.lower ?? '')
  )
    return { from: at, rule: 'reported-question' };
  if (
    /^(?:explain|say|describe|tell|reveal|detail|recall)$/u.test(lemma) &&
    /^(?:how|why|what|whether)$/u.test(items[at]?.lower ?? '') &&
    inner !== undefined
  )
    return { from: at, rule: 'reported-question' };
  if (
    TO_ACT.has(lemma) &&
    (after > cue.to || !ADDRESSED.has(lemma) || lemma === 'ask') &&
    items[at]?.lower === 'to' &&
    isVerb(items[at + 1])
  )
    return { from: at, rule: 'reported-to' };
  if (items[cue.to] && OF_WHAT[lemma]?.test(items[at]?.lower ?? '') && lemma !== 'accuse' && lemma !== 'blame')
    return { from: at + 1, rule: 'reported-of' };
  if (WHAT.has(lemma) && cue.to === at && frame.startingAt.get(at)?.kind === 'nominal')
    return { from: at, rule: 'reported-noun' };
  if (cue.verb.strength !== 'weak' && inner !== undefined) {
    const subject = frame.roles.get(inner)?.subject;
    const plain = /^(?:DET|PRON|NOUN|PROPN|NUM|ADJ|ADV)$/u.test(items[at]?.pos ?? '') && at < inner;
    // "said [the first thing he noticed was …]" starts at the thing; "repeated the promise he made" reports nothing.
    const noun = subject && subject.from > at && frame.startingAt.get(at)?.to === subject.from;
    if (noun && ![...frame.roles.keys()].some((verb) => verb > inner && verb - inner < 8)) return null;
    const from = noun ? at : subject && subject.from >= cue.to ? subject.from : plain ? at : -1;
    if (
      from >= 0 &&
      !items
        .slice(cue.to, from)
        .some(
          (item, index) =>
            item.stretch !== null ||
            item.text === ':' ||
            isEnd(item) ||
            (cue.to + index >= at && (item.pos === 'ADP' || /^(?:what|how|why)$/u.test(item.lower))),
        )
    )
      return { from, rule: 'reported' };
  }
  const loose = cue.verb.strength === 'strong' ? looseStart(frame, cue, after, at) : -1;
  return loose < 0 ? null : { from: loose, rule: 'reported' };
}

/** "claim [all the dead have been buried]", "said [70% of it ends up stolen]": a clause without "that" whose subject is no plain phrase. */
function looseStart(frame: Frame, cue: CueAt, after: number, at: number): number {
  const { items } = frame.sentence;
  const first = items[at];
  if (!first?.word || /^(?:to|of|about|for|into|with|so|as|it|this|yes|no|what|and|but|or)$/u.test(first.lower))
    return -1;
  for (let index = after; index < items.length; index++) {
    const item = items[index]!;
    if (item.stretch || item.text === ':' || isEnd(item) || cueAt(frame, index)) return -1;
    if (!isVerb(item) || !frame.roles.has(index)) continue;
    if (/ing$/u.test(item.lower) || items[index - 1]?.lower === 'to') continue;
    const { subject } = frame.roles.get(index)!;
    if (subject && subject.from < cue.to) return -1; // the one who speaks goes on
    const adverbial = first.pos === 'ADP' && subject && subject.from - at < 5;
    return index > at + 1 ? (adverbial ? subject.from : at) : -1;
  }
  return -1;
}

const cueAt = (frame: Frame, index: number): boolean => frame.cues.some((cue) => cue.at === index);

/** "…, Roe said." and "…, according to Roe.": the words before the cue. */
function reportBefore(
  frame: Frame,
  cue: CueAt,
  source: Phrase | null,
): { readonly from: number; readonly to: number } | null {
  const { items } = frame.sentence;
  const first = source && source.from < cue.at ? source.from : cue.at;
  const comma = items[first - 1];
  if (!comma || comma.text !== ',' || first < 4) return null;
  const end = items[cue.to];
  const closing = source && source.from > cue.at ? source.to : cue.to;
  const rest = items.slice(closing).filter((item) => item.word);
  if (cue.verb.lemma !== 'according to' && rest.length > 8) return null;
  if (end?.lower === 'that' || end?.stretch) return null;
  let from = 0;
  if (/^(?:and|but|so)$/u.test(items[0]!.lower)) from = 1;
  const to = first - 1;
  const span = items.slice(from, to);
  if (span.some((item) => item.stretch !== null && item.text.split(' ').length > 6)) return null;
  const verbs = [...frame.roles.keys()].filter((verb) => verb >= from && verb < to);
  if (verbs.length === 0 || span.filter((item) => item.word).length < 4) return null;
  // Another cue in front: "Roe said …, the paper reported".
  return { from, to };
}

/** Words that go on with the writer's own account behind "…, Roe said,". */
const GOES_ON =
  /^(?:as|while|whereas|although|though|amid|despite|but|and|or|who|which|whose|where|with|without|after|before|in|at|on|during|citing|adding)$/u;

/** "The museum, Roe said on Friday, would open in May": what stands on both sides of the cue. */
function reportAround(
  frame: Frame,
  cue: CueAt,
  source: Phrase,
): { readonly before: readonly [number, number]; readonly behind: readonly [number, number] } | null {
  const { items } = frame.sentence;
  const first = Math.min(source.from, cue.at);
  if (source.antecedent) return null; // "Roe, who said so, went home"
  if (first < 2 || items[first - 1]!.text !== ',') return null;
  const closing = Math.max(source.to, cue.to);
  let comma = closing;
  while (comma < items.length && comma - closing < 7 && items[comma]!.text !== ',') {
    if (isVerb(items[comma]) || items[comma]!.stretch || isEnd(items[comma]!)) return null;
    comma++;
  }
  const next = items[comma + 1];
  if (items[comma]?.text !== ',' || !next?.word || GOES_ON.test(next.lower) || /ing$/u.test(next.lower)) return null;
  const end = reportEnd(frame, cue, comma + 1);
  const finite = [...frame.roles.keys()].some((verb) => verb > comma && verb < end);
  const inside = items.slice(0, end).some((item, index) => item.stretch && (index < first || index > comma));
  if (!finite || inside || frame.cues.some((other) => other.at < first)) return null;
  return { before: [/^(?:and|but|so)$/u.test(items[0]!.lower) ? 1 : 0, first - 1], behind: [comma + 1, end] };
}

/** "It was later announced that …": nobody is named. */
function isImpersonal(frame: Frame, cue: CueAt): boolean {
  const subject = frame.roles.get(cue.at)?.subject;
  return subject?.kind === 'pronoun' && frame.sentence.items[subject.head]!.lower === 'it';
}

/**
 * Indirect speech in a sentence, by cues that no marked words hang on. Precise before complete: a clear verb of saying
 * with its clause, infinitive or object, somebody who can speak, and nothing denied ("did not say", "could say").
 *
 * @param used cues of the sentence that already introduce marked words
 */
export function findReported(frame: Frame, sentence: number, used: ReadonlySet<CueAt>): Reported[] {
  const { items } = frame.sentence;
  const found: Reported[] = [];
  if (items.at(-1)?.text === '?') return found;
  for (const cue of frame.cues) {
    if (used.has(cue) || cue.unsaid || (/^(?:think|ask)$/u.test(cue.verb.stance) && cue.verb.stance === 'think'))
      continue;
    const accordingTo = cue.verb.lemma === 'according to';
    if (cue.verb.strength === 'weak' && !OF_WHAT[cue.verb.lemma]) continue;
    const { start: cueStart, end: cueEnd } = items[cue.at]!;
    if (found.some(({ content }) => content.some(({ start, end }) => cueStart >= start && cueEnd <= end))) continue;
    const source = sourceOfCue(frame, cue);
    if (cue.passive && !source && cue.verb.strength !== 'weak' && isImpersonal(frame, cue)) {
      const that = items.findIndex((item, index) => index >= cue.to && item.lower === 'that');
      if (that === cue.to) {
        const to = reportEnd(frame, cue, that + 1);
        if (to > that + 2)
          found.push({
            content: [{ start: items[that + 1]!.start, end: items[to - 1]!.end }],
            cue,
            source: null,
            frame,
            sentence,
            rule: 'reported-passive',
          });
      }
      continue;
    }
    const itSays =
      source !== null && /^(?:it|which)$/u.test(items[source.head]!.lower) && cue.verb.strength === 'strong';
    if (
      !source ||
      !(canSpeak(items, source) || itSays) ||
      (source.kind === 'pronoun' && /^(?:i|we|you)$/u.test(items[source.head]!.lower))
    )
      continue;
    if (cue.passive) continue;
    const spanOf = (from: number, to: number): Span => ({ start: items[from]!.start, end: items[to - 1]!.end });
    const add = (from: number, to: number, rule: string, more: readonly Span[] = []): void => {
      if (to <= from || items.slice(from, to).filter((item) => item.word || item.stretch).length < 2 - more.length)
        return;
      found.push({
        content: [spanOf(from, to), ...more],
        cue,
        source,
        frame,
        sentence,
        rule,
      });
    };
    if (accordingTo) {
      const before = reportBefore(frame, cue, source);
      if (before) add(before.from, before.to, 'reported-according');
      else if (cue.at === 0 || items.slice(0, cue.at).every((item) => !isVerb(item))) {
        const comma = items.findIndex((item, index) => index >= source.to && item.text === ',');
        if (comma > 0 && comma - source.to < 10) add(comma + 1, reportEnd(frame, cue, comma + 1), 'reported-according');
      }
      continue;
    }
    const start = reportStart(frame, cue);
    if (start) {
      add(start.from, reportEnd(frame, cue, start.from), start.rule);
      continue;
    }
    if (cue.verb.strength !== 'strong' || cue.participle) continue;
    const around = reportAround(frame, cue, source);
    if (around) {
      add(...around.before, 'reported-around', [spanOf(...around.behind)]);
      continue;
    }
    const before = reportBefore(frame, cue, source);
    if (before) add(before.from, before.to, 'reported-before');
  }
  return found;
}
