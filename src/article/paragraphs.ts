import { FILLER } from './normalise.js';
import type { Span } from './types.js';

const isSpace = (character: string): boolean => character === FILLER || /\s/u.test(character);

/** A span without the white space and fillers at its edges, or null where nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && isSpace(text[start]!)) start++;
  while (end > start && isSpace(text[end - 1]!)) end--;
  return end > start ? { start, end } : null;
}

/**
 * Lines of normalised text that hold something, or blocks of lines where the text is hard-wrapped: where at least four
 * lines follow one another directly and at least half of those are longer than 40 characters and end without closing
 * punctuation.
 */
export function splitParagraphs(text: string): Span[] {
  const lines: Span[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const span = trimmed(text, at, at + line.length);
    if (span) lines.push(span);
    at += line.length + 1;
  }
  const touches = (first: Span, second: Span): boolean => !text.slice(first.end, second.start).replace('\n', '').includes('\n');
  let touching = 0;
  let open = 0;
  lines.slice(1).forEach((line, index) => {
    const before = lines[index]!;
    if (!touches(before, line)) return;
    touching++;
    if (before.end - before.start > 40 && !/[.!?:"”’'»)\]]$/u.test(text.slice(before.start, before.end))) open++;
  });
  if (touching < 4 || open < touching / 2) return lines;
  const blocks: { start: number; end: number }[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last && touches(last, line)) last.end = line.end;
    else blocks.push({ ...line });
  }
  return blocks;
}
