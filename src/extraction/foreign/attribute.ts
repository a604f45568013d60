import type { Span } from '../../article/types.js';
import type { Attribution } from './attributions.js';
import { afterMarks } from './after-marks.js';
import { beforeMarks } from './before-marks.js';
import { subjectOf, type Decision } from './decisions.js';
import { isDash } from './dialogue.js';
import { lastCue, type Frame } from './frames.js';
import { readInside } from './incises.js';
import type { Reader } from './reader.js';
import type { Item } from './rows.js';
import { freeMentions } from './subjects.js';

/** Marked words without a cue are believed to be said from this many on, alone in their sentence or not. */
const ALONE_WORDS = 3;
const EMBEDDED_WORDS = 8;
/** Items between two pieces of one quote: "« A », a dit X lundi à la presse, « B »". */
const SPLIT_REACH = 12;
/** Sentences of the writer's that may stand between two quotes of one speaker in a paragraph. */
const NARRATED = 2;

const plainWords = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
const countOf = (words: string): number => (words ? words.split(' ').length : 0);
/** A page of headlines is no article: only this many are compared with what the body quotes, and with so much of it. */
const HEADLINES = 50;
const SPOKEN = 200_000;

/** Marks gone astray: no quote ends with a colon or begins with a comma. */
const isBroken = ({ text }: Item): boolean => /^[,.;:)]\s/u.test(text) || /:$/u.test(text);

/** The words that a heading may only repeat. */
function spokenWords(frames: readonly Frame[]): string {
  return frames
    .filter((frame) => !frame.heading)
    .flatMap(({ items }) => items.filter((item) => item.stretch).map((item) => ` ${plainWords(item.text)} `))
    .join('|')
    .slice(0, SPOKEN);
}

/** Ties every marked stretch of an article to its cue and source; stretches that are no quotes are left out. */
export class Attributor {
  private readonly found: Attribution[] = [];
  /** Row of the last content of the last attribution. */
  private lastRow = -1;
  private readonly spoken: string;
  private headlines = 0;

  constructor(
    private readonly frames: readonly Frame[],
    private readonly reader: Reader,
  ) {
    this.spoken = frames.some((frame) => frame.heading && frame.items.some((item) => item.stretch))
      ? spokenWords(frames)
      : '';
  }

  /** The attributions in text order. */
  attribute(): Attribution[] {
    for (const frame of this.frames) {
      let lo = 0;
      frame.items.forEach((item, at) => {
        if (!item.stretch) return;
        this.take(frame, item, at, lo);
        lo = at + 1;
      });
    }
    return this.found;
  }

  private push(attribution: Attribution, row: number): void {
    this.found.push(attribution);
    this.lastRow = row;
  }

  private carryOn(previous: Attribution, inner: Span, row: number): void {
    previous.content.push(inner);
    this.lastRow = row;
  }

  private take(frame: Frame, item: Item, at: number, lo: number): void {
    const stretch = item.stretch!;
    if (frame.heading && this.headlines++ < HEADLINES && this.spoken.includes(` ${plainWords(item.text)} `)) return;
    const previous = this.found.at(-1) ?? null;
    if (isBroken(item)) {
      this.lastRow = -1;
      return;
    }
    if (stretch.reopens && previous) return this.carryOn(previous, stretch.inner, frame.index);
    const after = afterMarks(frame, at, lo, this.reader);
    if (after === 'no quote') return;
    if (after) return this.push(decided(frame, stretch.inner, after), frame.index);
    if (previous?.frame === frame && this.lastRow === frame.index && this.isPiece(frame, previous, lo, at))
      return this.carryOn(previous, stretch.inner, frame.index);
    const before = beforeMarks(frame, at, lo, this.reader);
    if (before === 'no quote') return;
    if (before) return this.push(decided(frame, stretch.inner, before), frame.index);
    const inside = readInside(frame, item, this.reader);
    if (inside) {
      const [first, ...rest] = inside.content as [Span, ...Span[]];
      const attribution = decided(inside.frame, first, inside.decision);
      attribution.content.push(...rest);
      return this.push(attribution, frame.index);
    }
    if (frame.alone && !frame.heading && this.alone(frame, stretch.inner, previous)) return;
    // "«…», " at the start of a sentence is speech, whatever verb follows.
    const speech = frame.alone || (at === 0 && frame.items[1]?.text === ',');
    const enough = countOf(plainWords(item.text)) >= (speech ? ALONE_WORDS : EMBEDDED_WORDS);
    const embedded = frame.items.slice(Math.max(0, at - EMBEDDED_WORDS), at).some((each) => each.word);
    if (enough) this.push(uncued(frame, stretch.inner, !embedded), frame.index);
  }

  /** Does a stretch go on with the one before it in its sentence, under the same cue? */
  private isPiece(frame: Frame, previous: Attribution, lo: number, at: number): boolean {
    const { items } = frame;
    const ends = [
      lo,
      previous.cue?.to ?? 0,
      (previous.cue?.particle ?? -1) + 1,
      previous.phrase?.to ?? 0,
      previous.source?.to ?? 0,
    ];
    const from = Math.max(...ends.filter((end) => end <= at));
    const gap = items.slice(from, at);
    if (gap.length > SPLIT_REACH || lastCue(frame.cues, from, at)) return false;
    if (gap.some((item) => item.text === ':')) return gap.length === 1;
    if (freeMentions(items, from, at, this.reader).some((mention) => mention.sure)) return false;
    // Two fragments under one cue ("« A » et « B »") stand close; behind a cue of its own the quote goes on after asides.
    const cueBetween = from > lo;
    return cueBetween || (gap.length <= 4 && previous.rule === 'cue-before');
  }

  /** A sentence of marked words alone: the quote before goes on, or the sentence before introduces it. */
  private alone(frame: Frame, inner: Span, previous: Attribution | null): boolean {
    const introducing = this.frames[frame.index - 1];
    if (
      introducing &&
      introducing.items.at(-1)?.text === ':' &&
      introducing.paragraph >= frame.paragraph - 1 &&
      !introducing.heading
    ) {
      const { items, cues } = introducing;
      const cue = lastCue(cues, 0, items.length - 1);
      if (cue && !cue.negated) {
        const source = subjectOf(items, cue, 0, items.length, this.reader);
        const decision: Decision = {
          kind: 'direct',
          cue,
          report: null,
          source,
          rule: 'cue-before',
          clause: null,
          dropped: !source && this.reader.grammar.dropsSubjects,
        };
        this.push({ ...decided(introducing, inner, decision) }, frame.index);
        return true;
      }
      return false;
    }
    if (!previous || this.lastRow < 0 || this.frames[this.lastRow]!.heading) return false;
    const paragraph = this.frames[this.lastRow]!.paragraph;
    const distance = frame.index - this.lastRow;
    if (paragraph === frame.paragraph && distance <= NARRATED + 1) {
      if (distance > 1 && this.someoneElse(this.lastRow + 1, frame.index)) return false;
      if (distance === 1 && previous.kind === 'direct' && (previous.cue || previous.phrase))
        this.carryOn(previous, inner, frame.index);
      else this.push(inheriting(previous, inner, 'same-paragraph'), frame.index);
      return true;
    }
    if (
      paragraph === frame.paragraph - 1 &&
      distance === 1 &&
      previous.kind === 'direct' &&
      this.mayGoOn(frame, previous)
    ) {
      this.push(inheriting(previous, inner, 'next-paragraph'), frame.index);
      return true;
    }
    return false;
  }

  /** Does the writer name or point at anybody between two sentences? */
  private someoneElse(from: number, to: number): boolean {
    return this.frames.slice(from, to).some(({ mentions }) => mentions.some(({ mention }) => mention.sure));
  }

  /** After a question somebody else may answer; before marked words with a cue of their own these may belong to that. */
  private mayGoOn(frame: Frame, previous: Attribution): boolean {
    const last = previous.content.at(-1)!;
    if (/\?["'’”»\s]*$/u.test(this.reader.text.slice(Math.max(last.start, last.end - 4), last.end))) return false;
    if (previous.source === null && !previous.inherits) return false;
    if (isDash(this.reader.text[frame.items[0]!.start])) return false;
    const next = this.frames[frame.index + 1];
    return !(next && next.paragraph === frame.paragraph && next.items[0]?.stretch && !next.alone);
  }
}

function decided(frame: Frame, inner: Span, decision: Decision): Attribution {
  const { report } = decision;
  return {
    kind: decision.kind,
    content: [inner],
    clause: decision.clause,
    frame,
    cue: decision.cue,
    phrase: report && { ...report.cue, lemma: report.lemma },
    source: decision.source,
    rule: decision.rule,
    dropped: decision.dropped,
    inherits: null,
  };
}

function inheriting(previous: Attribution, inner: Span, rule: string): Attribution {
  return {
    ...previous,
    kind: 'direct',
    content: [inner],
    clause: null,
    cue: null,
    phrase: null,
    rule,
    inherits: previous,
  };
}

function uncued(frame: Frame, inner: Span, alone: boolean): Attribution {
  return {
    kind: alone ? 'direct' : 'mixed',
    content: [inner],
    clause: alone ? null : inner,
    frame,
    cue: null,
    phrase: null,
    source: null,
    rule: 'none',
    dropped: false,
    inherits: null,
  };
}
