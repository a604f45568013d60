import type { Span } from '../../article/types.js';
import { isSpace, isWord, opensAfter } from './characters.js';
import type { MarkedStretch } from './stretch.js';

/** A single mark that has no partner within so many signs is an apostrophe. */
const LONGEST = 700;

/** Words and years that are written with an apostrophe in front: 'em, '90s. */
const ELISION = /^(?:\d\ds?\b|em\b|til\b|till\b|tis\b|twas\b|cause\b|bout\b|n\b|round\b|cuz\b|cos\b|nuff\b)/iu;

/** The stretches of a paragraph in single marks, apostrophes told apart, outside of those in double marks. */
export function singleMarked(text: string, { start, end }: Span, doubles: readonly MarkedStretch[]): MarkedStretch[] {
  const found: MarkedStretch[] = [];
  const crosses = (from: number, to: number): boolean => doubles.some((each) => each.start < to && each.end > from);
  for (let at = start; at < end; at++) {
    const sign = text[at];
    if ((sign !== '‘' && sign !== "'") || crosses(at, at + 1)) continue;
    const before = at > start ? text[at - 1]! : '';
    const after = at + 1 < end ? text[at + 1]! : '';
    if (!opensAfter(before) || !(isWord(after) || /[$£€#@.…[]/u.test(after))) continue;
    if (ELISION.test(text.slice(at + 1, at + 8))) continue;
    const closing = closingMark(
      text,
      endings(text, at, end).filter((each) => !crosses(at, each)),
    );
    if (closing === null) continue;
    const inner = { start: at + 1, end: closing };
    found.push({ start: at, end: closing + 1, inner, style: 'single', closed: true });
    at = closing;
  }
  return found;
}

/** Where the quotation could end, before another one opens. */
function endings(text: string, at: number, end: number): number[] {
  const ends: number[] = [];
  for (let next = at + 2; next < end && next - at < LONGEST; next++) {
    const sign = text[next];
    if (sign === '‘' && opensAfter(text[next - 1]!)) break;
    const closes = sign === '’' || sign === "'";
    if (closes && !isSpace(text[next - 1]!) && !isWord(text[next + 1] ?? '')) ends.push(next);
  }
  return ends;
}

/** The first ending that is not a plural's possessive (voters’ rights) where a better one comes later. */
function closingMark(text: string, ends: readonly number[]): number | null {
  const possessive = (at: number): boolean =>
    /[sz]/iu.test(text[at - 1]!) && /^\s+\p{Ll}/u.test(text.slice(at + 1, at + 3));
  return ends.find((end) => !possessive(end)) ?? ends.at(-1) ?? null;
}
