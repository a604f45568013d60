import { wordsOf } from './characters.js';
import { plain } from './normalise.js';
import type { Boilerplate, BoilerplateKind, ParagraphKind, Span } from './types.js';

/** How much of a line the detectors look at, in UTF-16 units: no label, credit or caption is longer. */
export const LONGEST_NOTICE = 700;

/**
 * A line of the page, or a block of hard-wrapped lines, while the reader finds out what it is. The stages of `readText`
 * set `kind` from top to bottom, never again once it is set; they may cut a dateline or credit off either end.
 */
export interface Line {
  start: number;
  end: number;
  kind: ParagraphKind | BoilerplateKind | null;
  /** What was cut off its ends. */
  readonly cuts: Boilerplate[];
  /** The words as people read them, white space collapsed: the whole line, or the first `LONGEST_NOTICE` units of it. */
  readonly text: string;
  readonly long: boolean;
  /** Of a caption: it holds words of a quote that the rest of the article lacks, so it stays a paragraph. */
  quotes: boolean;
  /** A blank line or the top of the page stands before it. */
  readonly apart: boolean;
}

/** The paragraphs of normalised text as lines of which nothing is known yet. */
export function toLines(text: string, spans: readonly Span[]): Line[] {
  return spans.map(({ start, end }, index) => {
    const shown = plain(text.slice(start, Math.min(end, start + LONGEST_NOTICE)));
    const between = index === 0 ? '\n\n' : text.slice(spans[index - 1]!.end, start);
    return {
      start,
      end,
      kind: null,
      cuts: [],
      quotes: false,
      text: shown.includes('  ') || shown.includes('\n') ? shown.replace(/\s+/gu, ' ') : shown,
      long: end - start > LONGEST_NOTICE,
      apart: between.indexOf('\n') !== between.lastIndexOf('\n'),
    };
  });
}

/** Is it, for all that is known by now, part of the article? */
export function isParagraph(line: Line): boolean {
  return (
    line.kind === null ||
    line.kind === 'body' ||
    line.kind === 'blockquote' ||
    line.kind === 'heading' ||
    line.kind === 'title' ||
    (line.kind === 'caption' && line.quotes)
  );
}

/** Cuts the first `length` units off a line of normalised text, with the white space after them. */
export function cutFront(line: Line, text: string, end: number, kind: BoilerplateKind): void {
  line.cuts.push({ start: line.start, end, kind });
  line.start = end;
  while (line.start < line.end && /[\s\u2060]/u.test(text[line.start]!)) line.start++;
}

/** Cuts what starts at `start` off the end of a line, with the white space before it. */
export function cutBack(line: Line, text: string, start: number, kind: BoilerplateKind): void {
  let from = start;
  while (from < line.end && /[\s\u2060]/u.test(text[from]!)) from++;
  line.cuts.push({ start: from, end: line.end, kind });
  line.end = start;
  while (line.end > line.start && /[\s\u2060]/u.test(text[line.end - 1]!)) line.end--;
}

/** Where, in normalised text, the part of a line starts that starts at `from` in the line's own words. */
export function offsetOfTail(text: string, line: Line, from: number): number {
  let left = line.text.slice(from).replace(/\s/gu, '').length;
  let at = line.end;
  while (left > 0 && at > line.start) if (!/[\s\u2060]/u.test(text[--at]!)) left--;
  return at;
}

const MARKS = /["“”„«»]|(?<![\p{L}\p{N}])[‘‚‹'](?=\p{L})/u;
const SAID =
  /\b(?:said|says|told|tells|asked|added|adding|replied|wrote|writes|warned|insisted|claimed|according to|explained|recalled|argued|admitted|denied)\b/u;
const STRETCH = /["“„«][^"“”„«»]*["”“»]|(?<![\p{L}\p{N}])[‘‚][^‘\n]*’(?!\p{L})/gu;
const STOPPED = /[.!?…。](?:\s?[“«»‘])?[)\]"”’'»]*$/u;

/** Does a text hold quotation marks? */
export function hasMarks(text: string): boolean {
  return MARKS.test(text);
}

/** Does a line end as a sentence does? Long lines count as sentences. */
export function isStopped(line: Line): boolean {
  return line.long || STOPPED.test(line.text);
}

/** A marked quotation with a verb of saying, which no list of links or prompt for readers holds. */
export function quotesSomebody(text: string): boolean {
  return MARKS.test(text) && SAID.test(text.replace(STRETCH, ' '));
}

/** How many words a line has, of those that the detectors look at. */
export function wordCount(text: string): number {
  let count = 0;
  let inside = false;
  for (let at = 0; at < text.length; at++) {
    const space = text.charCodeAt(at) === 32;
    if (!space && !inside) count++;
    inside = !space;
  }
  return count;
}

/** The words of a line in lower case, without any sign between them: what two lines are compared by. */
export function comparable(text: string): string {
  return wordsOf(text.toLowerCase()).join(' ');
}
