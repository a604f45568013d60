import { comparable } from '../article/lines.js';
import { isProse, type Paragraph } from '../article/types.js';
import { attributionOf, extend, inherit, keepApart, type Attribution } from './attribution.js';
import { dialoguePartner } from './dialogue.js';
import { introduced } from './introductions.js';
import type { Stretch } from './marks/index.js';
import { canSpeak } from './mentions.js';
import { isNoQuote } from './no-quotes.js';
import type { Phrase } from './phrase.js';
import { decide, type Decision } from './sources/index.js';
import type { Frame } from './subjects.js';

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
    const { items, paragraph } = frame.sentence;
    if (labelled.has(paragraph) || !items.some((item) => item.stretch)) return;
    const heading = isHeading(frame);
    const alone = onlyWords(frame);
    items.forEach(({ stretch, text }, at) => {
      if (!stretch) return;
      const words = comparable(text);
      if (heading && spoken.includes(` ${words} `)) return; // a heading that repeats a quote of the body
      const count = words ? words.split(' ').length : 0;
      const attribution = attributionAt(frames, found, { frame, sentence, at, stretch, count, heading, alone });
      if (attribution) found.push(attribution);
    });
  });
  for (const [index, attribution] of found.entries()) keepApart(attribution, found[index + 1]);
  return found;
}

/** A marked stretch and where it stands. */
interface Place {
  readonly frame: Frame;
  readonly sentence: number;
  /** Index of the stretch in the sentence's items. */
  readonly at: number;
  readonly stretch: Stretch;
  /** How many words it has. */
  readonly count: number;
  readonly heading: boolean;
  /** Nothing else stands in the sentence but marked words. */
  readonly alone: boolean;
}

/** Whose words a stretch is; null where they are no quote, or go on with the attribution before, which then has them. */
function attributionAt(frames: readonly Frame[], found: readonly Attribution[], place: Place): Attribution | null {
  const { frame, at, stretch, heading, alone } = place;
  const previous = found.at(-1) ?? null;
  if (stretch.reopens && previous) {
    extend(previous, stretch);
    return null;
  }
  const decision = decide(frame, at, heading);
  const beside = previous?.stretches.at(-1)?.paragraph === stretch.paragraph;
  if (isNoQuote(frame, at, decision, { heading, goesOn: beside && alone, alone })) return null;
  if (decision) return decided(place, decision, previous, beside);
  if (previous && beside && !heading && (alone || place.count > 3)) return goingOn(place, previous);
  return (alone && !heading ? standingAlone(frames, found, place) : null) ?? unled(place);
}

/** By a cue, a noun of saying, a colon or a dash of its own sentence. */
function decided(
  { stretch, sentence, heading }: Place,
  { rule, cue, source, frame, kind, clause }: Decision,
  previous: Attribution | null,
  beside: boolean,
): Attribution | null {
  if (previous && cue && previous.cue === cue && previous.frame === frame) {
    extend(previous, stretch, clause);
    return null;
  }
  const clauses = clause && [clause];
  if (!source && previous && beside && cue?.participle)
    return { ...inherit(previous, stretch, sentence, 'adding', kind), clause: clauses };
  return attributionOf(stretch, { rule, cue, source, frame, kind, clause: clauses, sentence, heading });
}

/** Behind other words of the same paragraph. */
function goingOn({ stretch, sentence, alone }: Place, previous: Attribution): Attribution | null {
  if (!alone || !previous.cue || previous.kind !== 'direct')
    return inherit(previous, stretch, sentence, 'same-paragraph', alone ? 'direct' : 'mixed');
  extend(previous, stretch);
  return null;
}

/** A sentence or paragraph of words alone: the sentence before leads up to it, a dialogue or the speaker before goes on. */
function standingAlone(
  frames: readonly Frame[],
  found: readonly Attribution[],
  { stretch, sentence, count }: Place,
): Attribution | null {
  const previous = found.at(-1) ?? null;
  const led = introduced(frames, stretch, sentence, previous);
  if (led) return led;
  const partner = dialoguePartner(found, stretch.paragraph, count);
  if (partner) return inherit(partner, stretch, sentence, 'dialogue', 'direct');
  const near = previous !== null && previous.stretches.at(-1)!.paragraph >= stretch.paragraph - 2;
  return near ? inherit(previous, stretch, sentence, 'next-paragraph', 'direct') : null;
}

/** Enough words for a quote, though nothing leads up to them: by the subject of their sentence, or by nobody. */
function unled({ frame, sentence, at, stretch, count, heading, alone }: Place): Attribution | null {
  if (count < (alone ? 3 : 5)) return null;
  const source = heading ? null : governingSubject(frame, at);
  if (!source && !alone && count < 7) return null;
  return attributionOf(stretch, {
    rule: source ? 'subject' : 'none',
    kind: alone ? 'direct' : 'mixed',
    clause: alone ? null : [{ start: stretch.start, end: stretch.end }],
    source,
    frame,
    sentence,
    heading,
  });
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
