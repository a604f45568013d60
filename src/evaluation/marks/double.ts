import type { Span } from '../../article/types.js';
import { isSpace, isWord, opensAfter } from './characters.js';
import type { MarkedStretch } from './stretch.js';

/** A sign that may be a double mark, with what its shape says of it. */
interface Mark {
  readonly shape: 'straight' | 'opening' | 'closing';
  readonly length: number;
}

interface Opened {
  readonly at: number;
  readonly length: number;
  readonly straight: boolean;
}

/** What stands around a mark. */
interface Surroundings {
  readonly before: string;
  readonly after: string;
  /** A quotation could begin here, seen from the left. */
  readonly startsLike: boolean;
  readonly opensLike: boolean;
  readonly closesLike: boolean;
}

const LONGEST_TAG = 400;

/** The stretches of a paragraph in double marks, whatever their shape, also where a mark is turned or left out. */
export function doubleMarked(text: string, { start, end }: Span): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  let opened: Opened | null = null;
  const close = (from: Opened, innerEnd: number, markLength: number): void => {
    const inner = { start: from.at + from.length, end: innerEnd };
    found.push({ start: from.at, end: innerEnd + markLength, inner, style: 'double', closed: markLength > 0 });
  };
  let next: number;
  for (let at = start; at < end; at = next) {
    const tag = tagLength(text, at, end);
    const mark = tag > 0 ? null : markAt(text, at);
    next = at + (tag || (mark?.length ?? 1));
    if (!mark) continue;
    const around = surroundings(text, at, mark.length, { start, end });
    const opening: Opened = { at, length: mark.length, straight: mark.shape === 'straight' };
    if (!opened) {
      if (opens(mark, around, text, next, end)) opened = opening;
      continue;
    }
    const ending = endsAt(mark, around, opened, text, at, end);
    if (ending === 'close') close(opened, at, mark.length);
    else if (ending === 'reopen') close(opened, trimmedEnd(text, opened.at, at), 0);
    if (ending !== 'stay') opened = ending === 'reopen' ? opening : null;
  }
  if (opened) close(opened, trimmedEnd(text, opened.at, end), 0);
  return found;
}

/** The quotation marks of a tag's attributes are no quotation: `<tweet author="…">`. */
function tagLength(text: string, at: number, end: number): number {
  if (text[at] !== '<') return 0;
  return /^<\/?[a-z][^<>\n]*>/iu.exec(text.slice(at, Math.min(end, at + LONGEST_TAG)))?.[0].length ?? 0;
}

function markAt(text: string, at: number): Mark | null {
  const sign = text[at]!;
  if (sign === '"' || sign === '＂') return { shape: 'straight', length: 1 };
  const two = text.slice(at, at + 2);
  if (two === '``') return { shape: 'opening', length: 2 };
  if (two === "''" || two === '’’' || two === '‘‘') return { shape: 'straight', length: 2 };
  if ('“„‟«'.includes(sign)) return { shape: 'opening', length: 1 };
  if ('”»'.includes(sign)) return { shape: 'closing', length: 1 };
  return null;
}

function surroundings(text: string, at: number, length: number, { start, end }: Span): Surroundings {
  const before = at > start ? text[at - 1]! : '';
  const after = at + length < end ? text[at + length]! : '';
  const startsLike = opensAfter(before) || /["'‘“(]/u.test(before);
  return {
    before,
    after,
    startsLike,
    opensLike: startsLike && !isSpace(after),
    closesLike: !isSpace(before) && !isWord(after),
  };
}

/** Does a mark outside of any quotation begin one? */
function opens({ shape }: Mark, around: Surroundings, text: string, next: number, end: number): boolean {
  const { before, after, startsLike, opensLike, closesLike } = around;
  if (shape === 'opening') return after !== '' && !(closesLike && isSpace(after) && !startsLike);
  if (shape === 'closing') return opensLike && isWord(after) && !closesLike; // ” where “ was meant
  if (/\d/u.test(before) && !isWord(after)) return false; // 6'2" is a measure
  const sign = text[next - 1]!;
  return opensLike || (startsLike && isSpace(after) && text.slice(next, end).includes(sign));
}

/** What a mark does to the open quotation: ends it, ends it where the closing mark was left out, or belongs to it. */
function endsAt(
  { shape }: Mark,
  { before, after, opensLike, closesLike }: Surroundings,
  opened: Opened,
  text: string,
  at: number,
  end: number,
): 'close' | 'reopen' | 'stay' {
  if (shape === 'closing') return 'close';
  if (shape === 'opening') return closesLike && !opensLike ? 'close' : 'reopen'; // “ where ” was meant
  if (!opened.straight && /[”»]/u.test(text.slice(at, end))) return 'stay'; // straight marks inside curly ones
  return isSpace(before) && isWord(after) && opened.straight ? 'reopen' : 'close';
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && /\s/u.test(text[end - 1]!)) end--;
  return end;
}
