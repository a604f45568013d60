import { FILLER } from './normalise.js';
import type { Span } from './types.js';

/** Normalised text has no other white space. */
const isSpace = (character: string): boolean => character === ' ' || character === FILLER || character === '\n';

/** A span without the white space and fillers at its edges, or null where nothing else is in it. */
function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && isSpace(text[start]!)) start++;
  while (end > start && isSpace(text[end - 1]!)) end--;
  return end > start ? { start, end } : null;
}

/** A printed line. */
interface PrintedLine extends Span {
  /** White space before its words, in UTF-16 units. */
  readonly indent: number;
  /** No blank line stands between it and the line before. */
  readonly touches: boolean;
}

/** Lines of hard-wrapped text are no longer than this; the lines of other text are paragraphs. */
const WIDEST = 132;
const NARROWEST = 30;
/** What share of lines may stand out to the right: addresses, tables. */
const OUTLIERS = 0.08;
/** How many lines have to break where the next word would not have fitted, and their share of all breaks. */
const FEWEST_TIGHT = 3;
const TIGHT_SHARE = 0.5;

const widthOf = (line: PrintedLine): number => line.indent + line.end - line.start;

function printedLines(text: string): PrintedLine[] {
  const lines: PrintedLine[] = [];
  let at = 0;
  let blank = true;
  while (at <= text.length) {
    const next = text.indexOf('\n', at);
    const end = next < 0 ? text.length : next;
    const span = trimmed(text, at, end);
    if (span) lines.push({ start: span.start, end: span.end, indent: span.start - at, touches: !blank });
    blank = span === null;
    at = end + 1;
  }
  return lines;
}

/** The width at which the lines that touch the next one were wrapped, or null where they are too long or too short for that. */
function wrapWidth(lines: readonly PrintedLine[]): number | null {
  const counts = new Array<number>(WIDEST + 1).fill(0);
  let all = 0;
  let wider = 0;
  for (let index = 1; index < lines.length; index++) {
    if (!lines[index]!.touches) continue;
    const line = lines[index - 1]!;
    all++;
    const width = widthOf(line);
    if (width > WIDEST) wider++;
    else counts[width]!++;
  }
  if (wider > all * OUTLIERS) return null;
  let above = wider;
  for (let width = WIDEST; width >= NARROWEST; width--) {
    above += counts[width]!;
    if (above > all * OUTLIERS) return width;
  }
  return null;
}

/** Does a line end where it does because the next word would not have fitted? */
function isTight(text: string, line: PrintedLine, next: PrintedLine, width: number): boolean {
  let word = next.start;
  while (word < next.end && word - next.start < WIDEST && !isSpace(text[word]!)) word++;
  return widthOf(line) + 1 + word - next.start >= width;
}

const STOPPED = /[.!?:…"”’'»)\]]\s?$/u;

/** Does a line carry on the sentence of the one before? */
function carriesOn(text: string, line: PrintedLine, next: PrintedLine): boolean {
  return /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)) && !STOPPED.test(text.slice(line.end - 2, line.end));
}

/** Signs that start a paragraph of their own: bullets, block quotes, "Q:". */
const STARTS_ALONE = /^(?:[>•▪◦*]\s|[-–—]\s\p{Lu}|[QA]:\s|\p{Lu}[\p{Lu}.'’ -]{2,40}:\s)/u;

/**
 * The paragraphs of normalised text: its lines or, where it is hard-wrapped, blocks of lines. A text is hard-wrapped
 * where most lines end because the next word would not have fitted, which headlines under one another do not. Within it a
 * paragraph ends at a blank line, before an indented line, and at a line that breaks off early (a title, a byline, the
 * last line of a paragraph).
 */
export function splitParagraphs(text: string): Span[] {
  const lines = printedLines(text);
  const width = wrapWidth(lines);
  let touching = 0;
  let tight = 0;
  if (width !== null) {
    lines.forEach((line, index) => {
      const before = lines[index - 1];
      if (!before || !line.touches) return;
      touching++;
      if (isTight(text, before, line, width)) tight++;
    });
  }
  if (width === null || tight < FEWEST_TIGHT || tight < touching * TIGHT_SHARE)
    return lines.map(({ start, end }) => ({ start, end }));
  const blocks: { start: number; end: number }[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const joins =
      before !== undefined &&
      line.touches &&
      line.indent < before.indent + 2 &&
      !STARTS_ALONE.test(text.slice(line.start, line.start + 50)) &&
      (isTight(text, before, line, width) || carriesOn(text, before, line));
    if (joins) blocks.at(-1)!.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
  });
  return blocks;
}
