import { comparable } from '../article/lines.js';
import { isProse, type Paragraph, type Span } from '../article/types.js';
import type { CueAt } from './cues.js';
import { canSpeak } from './mentions.js';
import type { Stretch } from './marks.js';
import type { Phrase } from './phrases.js';
import { isNoQuote } from './no-quotes.js';
import { decide, nounBefore, type Decision } from './sources.js';
import { sourceOfCue, speakerBehind, subjectBefore, type Frame } from './subjects.js';

/** Marked words tied to a cue and a source, before the source has a name. */
export interface Attribution {
  readonly content: Span[];
  /** The stretches that hold the content. */
  readonly stretches: Stretch[];
  readonly kind: 'direct' | 'mixed';
  /** The reported clause of a mixed quote, in as many pieces as the cue cuts it into. */
  clause: Span[] | null;
  readonly rule: string;
  readonly cue: CueAt | null;
  readonly source: Phrase | null;
  /** The frame that `cue` and `source` are indices into. */
  readonly frame: Frame | null;
  /** Index of the sentence. */
  readonly sentence: number;
  /** The attribution whose speaker goes on. */
  readonly inherits: Attribution | null;
  /** Printed with the words before under one cue. */
  readonly joined: boolean;
  readonly heading: boolean;
}

/** The main subject of a sentence that only introduces who speaks next. */
function introducer(frame: Frame): Phrase | null {
  const { items } = frame.sentence;
  const verb = items.findIndex((item) => (item.pos === 'VERB' || item.pos === 'AUX') && !/ing$/u.test(item.lower));
  if (verb > 0) {
    const subject = subjectBefore(frame, items.length);
    if (subject) return subject;
  }
  const first = frame.phrases.find((phrase) => items[phrase.from - 1]?.pos !== 'ADP');
  return first && canSpeak(items, first) ? first : null;
}

/** Is there nothing in the sentence but marked words? */
const onlyWords = (frame: Frame): boolean => frame.sentence.items.every((item) => item.stretch !== null || !item.word);

/** The words of all marked stretches, to look for those that a heading repeats. */
const spokenIn = (frames: readonly Frame[]): string =>
  frames
    .flatMap((frame) => frame.sentence.items.filter((item) => item.stretch).map((item) => ` ${comparable(item.text)} `))
    .join('|');

/**
 * Ties every marked stretch to its cue and source, in text order; stretches that are no quotes are left out.
 *
 * A stretch without a cue of its own carries on the one before: in the same paragraph under the same cue, over a
 * paragraph that reopens, or as a paragraph of words alone; else the sentence before introduces its speaker.
 *
 * @param labelled paragraphs that are somebody's words as a whole (labels.ts)
 */
export function attribute(
  frames: readonly Frame[],
  paragraphs: readonly Paragraph[],
  labelled: ReadonlySet<number>,
): Attribution[] {
  const found: Attribution[] = [];
  const isHeading = (frame: Frame): boolean => !isProse(paragraphs[frame.sentence.paragraph]!);
  const inHeadings = frames.some((frame) => isHeading(frame) && frame.sentence.items.some((item) => item.stretch));
  const spoken = inHeadings ? spokenIn(frames.filter((frame) => !isHeading(frame))) : '';
  frames.forEach((frame, sentence) => {
    const { items } = frame.sentence;
    const heading = isHeading(frame);
    if (labelled.has(frame.sentence.paragraph) || !items.some((item) => item.stretch)) return;
    const alone = onlyWords(frame);
    items.forEach((item, at) => {
      const { stretch } = item;
      if (!stretch) return;
      const previous = found.at(-1) ?? null;
      const words = comparable(item.text);
      const count = words ? words.split(' ').length : 0;
      if (heading && spoken.includes(` ${words} `)) return; // a heading that repeats a quote of the body
      const lastParagraph = previous?.stretches.at(-1)?.paragraph ?? -2;
      if (stretch.reopens && previous) {
        extend(previous, stretch);
        return;
      }
      const decision = decide(frame, at, heading);
      const goesOn = lastParagraph === frame.sentence.paragraph && alone;
      if (isNoQuote(frame, at, decision, { heading, goesOn, alone })) return;
      if (decision) {
        if (previous && decision.cue && previous.cue === decision.cue && previous.frame === frame) {
          extend(previous, stretch, decision.clause);
          return;
        }
        if (!decision.source && previous && decision.cue?.participle && lastParagraph === frame.sentence.paragraph) {
          found.push({
            ...inherit(previous, stretch, sentence, 'adding', decision.kind),
            clause: decision.clause && [decision.clause],
          });
          return;
        }
        found.push(fromDecision(decision, stretch, sentence, heading));
        return;
      }
      const paragraph = frame.sentence.paragraph;
      if (previous && lastParagraph === paragraph && !heading) {
        const adjacent = alone || count > 3;
        if (adjacent) {
          if (alone && previous.cue && previous.kind === 'direct') extend(previous, stretch);
          else found.push(inherit(previous, stretch, sentence, 'same-paragraph', alone ? 'direct' : 'mixed'));
          return;
        }
      }
      const before = frames[sentence - 1];
      if (alone && !heading) {
        const introduced =
          before && before.sentence.paragraph >= paragraph - 1 && !(previous && speaksIn(previous, before.sentence))
            ? before
            : null;
        if (
          introduced &&
          (introduced.sentence.paragraph === paragraph ||
            introduced.sentence.items.at(-1)?.text === ':' ||
            lastParagraph < paragraph - 1)
        ) {
          const cue =
            introduced.sentence.items.at(-1)?.text === ':'
              ? introduced.cues.findLast((each) => each.verb.strength !== 'weak')
              : undefined;
          const spoken = cue && sourceOfCue(introduced, cue);
          if (cue && spoken) {
            found.push({
              content: [stretch.inner],
              stretches: [stretch],
              kind: 'direct',
              clause: null,
              rule: 'cue-before',
              cue,
              source: spoken,
              frame: introduced,
              sentence: sentence - 1,
              inherits: null,
              joined: false,
              heading,
            });
            return;
          }
          // "Roe made this statement:", with the words in a paragraph of their own.
          const { items: leading } = introduced.sentence;
          const stated = leading.at(-1)?.text === ':' ? nounBefore(introduced, leading.length - 1, 0) : null;
          if (stated) {
            found.push({
              content: [stretch.inner],
              stretches: [stretch],
              kind: 'direct',
              clause: null,
              rule: 'cue-noun',
              cue: null,
              source: stated,
              frame: introduced,
              sentence: sentence - 1,
              inherits: null,
              joined: false,
              heading,
            });
            return;
          }
          const introduces = cueSubject(introduced) ?? introducer(introduced);
          const source = introduces && speakerBehind(introduced, introduces);
          if (source) {
            found.push({
              content: [stretch.inner],
              stretches: [stretch],
              kind: 'direct',
              clause: null,
              rule: 'introduced',
              cue: null,
              source,
              frame: introduced,
              sentence: sentence - 1,
              inherits: null,
              joined: false,
              heading,
            });
            return;
          }
        }
        const partner = dialoguePartner(found, frames, paragraph, count);
        if (partner) {
          found.push(inherit(partner, stretch, sentence, 'dialogue', 'direct'));
          return;
        }
        if (previous && lastParagraph >= paragraph - 2) {
          found.push(inherit(previous, stretch, sentence, 'next-paragraph', 'direct'));
          return;
        }
      }
      if (count >= 5 || (alone && count >= 3)) {
        const source = heading ? null : governingSubject(frame, at);
        if (!source && !alone && count < 7) return;
        found.push({
          content: [stretch.inner],
          stretches: [stretch],
          kind: alone ? 'direct' : 'mixed',
          clause: alone ? null : [{ start: stretch.start, end: stretch.end }],
          rule: source ? 'subject' : 'none',
          cue: null,
          source,
          frame,
          sentence,
          inherits: null,
          joined: false,
          heading,
        });
      }
    });
  });
  for (const [index, attribution] of found.entries()) keepApart(attribution, found[index + 1]);
  return found;
}

/** Do some of the words of an attribution stand in a sentence? */
function speaksIn({ stretches }: Attribution, { start, end }: Span): boolean {
  const last = stretches.findLast((stretch) => stretch.start < end);
  return last !== undefined && last.start >= start;
}

function cueSubject(frame: Frame): Phrase | null {
  const cue = frame.cues.findLast((each) => each.verb.strength !== 'weak' && !each.passive);
  return cue ? sourceOfCue(frame, cue) : null;
}

const BE = /^(?:is|are|was|were|be|been|being|'s|'re)$/u;

/** The subject of the verb that has the stretch for its object, if it acts itself and can say something. */
function governingSubject(frame: Frame, at: number): Phrase | null {
  const { items } = frame.sentence;
  for (let index = at - 1; index >= 0; index--) {
    const item = items[index]!;
    if (item.stretch) return null;
    const role = frame.roles.get(index);
    if (!role || /ing$/u.test(item.lower)) continue;
    const acts = !BE.test(item.lower) && !BE.test(items[index - 1]?.lower ?? '');
    return acts && role.subject && canSpeak(items, role.subject) ? role.subject : null;
  }
  return null;
}

/** Longest turn, in words, of a dialogue in which two speakers alternate without cues. */
const TURN = 10;

/** Who spoke before the last speaker, where two take short turns a paragraph each. */
function dialoguePartner(
  found: readonly Attribution[],
  frames: readonly Frame[],
  paragraph: number,
  count: number,
): Attribution | null {
  const [one, other] = [found.at(-2), found.at(-1)];
  if (!one || !other || count > TURN) return null;
  const short = (each: Attribution): boolean =>
    each.stretches.length === 1 && comparable(textOf(each)).split(' ').length <= TURN;
  const textOf = (each: Attribution): string =>
    frames[each.sentence]!.sentence.items.find((item) => item.stretch === each.stretches[0])?.text ?? '';
  const placed = (each: Attribution): number => each.stretches[0]!.paragraph;
  if (placed(other) !== paragraph - 1 || placed(one) !== paragraph - 2 || !short(one) || !short(other)) return null;
  const speaker = (each: Attribution): string =>
    each.source && each.frame
      ? each.frame.sentence.items
          .slice(each.source.from, each.source.to)
          .map((item) => item.lower)
          .join(' ')
      : '';
  return speaker(one) && speaker(other) && speaker(one) !== speaker(other) ? one : null;
}

function extend(attribution: Attribution, stretch: Stretch, clause: Span | null = null): void {
  if (attribution.clause)
    attribution.clause = joined([...attribution.clause, clause ?? { start: stretch.start, end: stretch.end }]);
  attribution.content.push(stretch.inner);
  attribution.stretches.push(stretch);
}

/** Ends a clause where the next words of the same sentence have a cue of their own: no two clauses share words. */
function keepApart(attribution: Attribution, next: Attribution | undefined): void {
  const { clause, frame } = attribution;
  if (!clause || !frame || !next || next.frame !== frame || next.cue === attribution.cue) return;
  const { items } = frame.sentence;
  const places = [
    next.content[0]!.start,
    next.cue && items[next.cue.at]!.start,
    next.source && items[next.source.from]!.start,
  ];
  const last = attribution.content.at(-1)!.end;
  const from = Math.min(...(places.filter((place) => place !== null && place > last) as number[]));
  const before = items.findLast(
    (item) => item.end <= from && (item.word || item.stretch) && !/^(?:and|but|while)$/u.test(item.lower),
  );
  if (!before) return;
  attribution.clause = clause.flatMap(({ start, end }) =>
    start >= from ? [] : [{ start, end: end > from ? Math.max(before.end, Math.min(end, last)) : end }],
  );
}

/** Spans in order, those that touch or overlap as one. */
function joined(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

function fromDecision(decision: Decision, stretch: Stretch, sentence: number, heading: boolean): Attribution {
  const { rule, cue, source, frame, kind, clause } = decision;
  return {
    content: [stretch.inner],
    stretches: [stretch],
    kind,
    clause: clause && [clause],
    rule,
    cue,
    source,
    frame,
    sentence,
    inherits: null,
    joined: false,
    heading,
  };
}

function inherit(
  previous: Attribution,
  stretch: Stretch,
  sentence: number,
  rule: string,
  kind: 'direct' | 'mixed',
): Attribution {
  return {
    content: [stretch.inner],
    stretches: [stretch],
    kind,
    clause: kind === 'mixed' ? [stretch.inner] : null,
    rule,
    cue: null,
    source: previous.source,
    frame: previous.frame,
    sentence,
    inherits: previous,
    joined: rule === 'same-paragraph',
    heading: previous.heading,
  };
}
