import { isSpaceUnit, isWordUnit } from '../article/characters.js';
import { FILLER } from '../article/normalise.js';
import type { Paragraph, Span } from '../article/types.js';

/** The words between an opening and a closing quotation mark, within one paragraph. */
export interface Stretch extends Span {
  /** Between the marks, without white space at the edges. */
  readonly inner: Span;
  readonly style: 'double' | 'single';
  /** False where the paragraph ended first. */
  readonly closed: boolean;
  /** Carries on a stretch that the paragraph before left open. */
  readonly reopens: boolean;
  /** Index into the paragraphs given. */
  readonly paragraph: number;
  /** Stretches inside this one, of the other style. */
  readonly nested: readonly Stretch[];
}

type Draft = { -readonly [K in keyof Omit<Stretch, 'nested'>]: Stretch[K] } & { readonly nested: Draft[] };

/** Shortened words that start with an apostrophe. */
const ELISION = /^(?:\d\ds?\b|em\b|til\b|till\b|tis\b|twas\b|cause\b|bout\b|n\b|n['’]|round\b|cuz\b|cos\b|nuff\b)/iu;

/** Stands for the unit beyond the edge of a paragraph. */
const NONE = -1;
const FILLER_UNIT = FILLER.charCodeAt(0);
const unitsOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const OPENING_SIGNS = unitsOf('([{<-–—―/…:;,>');
const MARKS_THAT_OPEN = unitsOf('"\'‘“(');
const SUMS = unitsOf('$£€#@.…[“"');

const isWord = (unit: number): boolean => unit !== NONE && isWordUnit(unit);
const isSpace = (unit: number): boolean => unit === NONE || unit === FILLER_UNIT || isSpaceUnit(unit);
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const opensAfter = (unit: number): boolean => isSpace(unit) || OPENING_SIGNS.has(unit);

/** Looks over fillers, so that a resolved entity does not hide what stands beside a mark. */
function before(text: string, at: number, from: number): number {
  let index = at - 1;
  while (index >= from && text.charCodeAt(index) === FILLER_UNIT) index--;
  return index >= from ? text.charCodeAt(index) : NONE;
}
function after(text: string, at: number, to: number): number {
  let index = at;
  while (index < to && text.charCodeAt(index) === FILLER_UNIT) index++;
  return index < to ? text.charCodeAt(index) : NONE;
}

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly what: 'open' | 'close' | 'straight' | 'low';
}

/** Double marks of one sign, by what they are by their shape. */
const DOUBLES: ReadonlyMap<number, Mark['what']> = new Map([
  ...[...'"＂'].map((sign) => [sign.charCodeAt(0), 'straight'] as const),
  ...[...'“‟«'].map((sign) => [sign.charCodeAt(0), 'open'] as const),
  ...[...'”»'].map((sign) => [sign.charCodeAt(0), 'close'] as const),
  ['„'.charCodeAt(0), 'low'],
]);
/** Signs that are a double mark where two of them stand together: `` opens, others are straight. */
const PAIRED = unitsOf("`'’‘");
const BACKTICK = 0x60;
/** No mark comes before it, and most of a text does. */
const FIRST_OF_MARKS = 0x22;
/** Letters without a mark among them: no unit from here to the first guillemet is one. */
const [LETTERS_FROM, LETTERS_TO] = [0x61, 0xaa];

/** The double marks of a part of a text, in order. */
function doubleMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit < FIRST_OF_MARKS || (unit >= LETTERS_FROM && unit <= LETTERS_TO)) continue;
    const what = DOUBLES.get(unit);
    if (what) marks.push({ at, length: 1, what });
    else if (PAIRED.has(unit) && at + 1 < to && text.charCodeAt(at + 1) === unit) {
      marks.push({ at, length: 2, what: unit === BACKTICK ? 'open' : 'straight' });
      at++;
    }
  }
  return marks;
}

/** Where the last mark of each kind stands, so that "is there another one?" costs nothing on a page of marks. */
interface LastMarks {
  readonly straight: number;
  readonly curlyClose: number;
}

/** Longest term in the marks of the quote around it, in UTF-16 units. */
const LONGEST_INNER = 40;

/** Does a mark open a term inside a quote whose own marks it has: “… “hell” …”? Both are closed before another opens. */
function isInner(text: string, marks: readonly Mark[], index: number): boolean {
  const [mark, end, outer] = [marks[index]!, marks[index + 1], marks[index + 2]];
  if (mark.what !== 'open' || end?.what !== 'close' || outer?.what !== 'close') return false;
  return end.at - mark.at < LONGEST_INNER && /\p{L} $/u.test(text.slice(mark.at - 2, mark.at));
}

function doubles(text: string, from: number, to: number, carried: boolean): Draft[] {
  const found: Draft[] = [];
  const marks = doubleMarks(text, from, to);
  if (!marks.length) return found;
  const last: LastMarks = {
    straight: marks.findLast((mark) => mark.what === 'straight')?.at ?? -1,
    curlyClose: marks.findLast((mark) => mark.what === 'close')?.at ?? -1,
  };
  let open: { at: number; length: number; kind: 'curly' | 'straight' | 'low' | 'pointed-in' } | null = null;
  const close = (end: number, length: number, closed: boolean): void => {
    if (!open) return;
    const inner = trimmed(text, open.at + open.length, end);
    if (inner.end > inner.start) {
      const span = { start: open.at, end: closed ? end + length : inner.end };
      found.push({ ...span, inner, style: 'double', closed, reopens: false, paragraph: 0, nested: [] });
    }
    open = null;
  };
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index]!;
    const previous = before(text, mark.at, from);
    const next = after(text, mark.at + mark.length, to);
    const startsLike = opensAfter(previous) || MARKS_THAT_OPEN.has(previous);
    const opensLike = startsLike && !isSpace(next);
    const closesLike = !isSpace(previous) && !isWord(next);
    const character = text[mark.at]!;
    if (!open) {
      if (mark.what === 'straight') {
        if (isDigit(previous) && !isWord(next)) continue; // inches
        if (opensLike || (startsLike && isSpace(next) && last.straight > mark.at)) {
          open = { at: mark.at, length: mark.length, kind: 'straight' };
        }
      } else if (mark.what === 'low') open = { at: mark.at, length: mark.length, kind: 'low' };
      else if (mark.what === 'open') {
        const guillemet = character === '«'; // "« " has its space inside
        if (next !== NONE && (guillemet || !(closesLike && isSpace(next) && !startsLike))) {
          open = { at: mark.at, length: mark.length, kind: 'curly' };
        } else if (carried && !found.length) open = null;
      } else if (character === '»' && opensLike)
        open = { at: mark.at, length: 1, kind: 'pointed-in' }; // »so«
      else if (opensLike && isWord(next) && !closesLike) {
        open = { at: mark.at, length: mark.length, kind: 'curly' }; // ” where “ was meant
      } else if (carried && !found.length && closesLike) {
        open = { at: from, length: 0, kind: 'curly' }; // the paragraph before was left open and this one does not reopen
        close(mark.at, mark.length, true);
      }
    } else if (open.kind === 'low') {
      if (mark.what !== 'low') close(mark.at, mark.length, true); // „so“ and „so”
    } else if (open.kind === 'pointed-in') {
      if (character === '«') close(mark.at, mark.length, true);
    } else if (mark.what === 'close') close(mark.at, mark.length, true);
    else if (mark.what === 'straight') {
      if (open.kind === 'curly' && last.curlyClose > mark.at) continue; // straight marks inside curly ones
      if (isSpace(previous) && isWord(next) && open.kind === 'straight') {
        close(mark.at, 0, false);
        open = { at: mark.at, length: mark.length, kind: 'straight' };
      } else close(mark.at, mark.length, true);
    } else if (closesLike && !opensLike)
      close(mark.at, mark.length, true); // “ where ” was meant
    else if (isInner(text, marks, index))
      index++; // “what he calls “hell” on earth”
    else if (mark.what === 'open') {
      close(mark.at, 0, false); // the closing mark was left out
      open = { at: mark.at, length: mark.length, kind: 'curly' };
    }
  }
  if (open) close(to, 0, false);
  return found;
}

const SINGLE_OPENING = unitsOf("‘'‚‹");
const SINGLE_MARKS = unitsOf("‘'’‚‹›");
const PLURAL_ENDS = unitsOf('sxzSXZ\u017f');
const [DOUBLE_OPENING, DOUBLE_STRAIGHT] = [0x201c, 0x22];
/** All single marks but the straight one stand from here on. */
const [STRAIGHT_SINGLE, FIRST_CURLY_SINGLE] = [0x27, 0x2018];

/** How far apart the marks of one single-quoted stretch may stand, in UTF-16 units: longer ones are apostrophes gone astray. */
const LONGEST_SINGLE = 4_000;

function singles(text: string, from: number, to: number, taken: readonly Span[]): Draft[] {
  const found: Draft[] = [];
  const at: number[] = [];
  let double = 0;
  for (let index = from; index < to; index++) {
    const unit = text.charCodeAt(index);
    if (unit !== STRAIGHT_SINGLE && (unit < FIRST_CURLY_SINGLE || !SINGLE_MARKS.has(unit))) continue;
    while (double < taken.length && taken[double]!.end <= index) double++;
    const inside = double < taken.length && taken[double]!.start <= index;
    if (!inside) at.push(index);
  }
  const opens = (index: number): boolean => {
    if (!SINGLE_OPENING.has(text.charCodeAt(index))) return false;
    const next = after(text, index + 1, to);
    const previous = before(text, index, from);
    if (!(opensAfter(previous) || previous === DOUBLE_OPENING || previous === DOUBLE_STRAIGHT)) return false;
    if (!(isWord(next) || SUMS.has(next))) return false;
    return !ELISION.test(text.slice(index + 1, index + 9));
  };
  const ends = (index: number): boolean =>
    text[index] !== '‘' && !isSpace(before(text, index, from)) && !isWord(after(text, index + 1, to));
  const plural = (index: number): boolean =>
    PLURAL_ENDS.has(before(text, index, from)) && /^\u2060*\s+[\p{Ll}\p{Lu}]/u.test(text.slice(index + 1, index + 6));

  for (let first = 0; first < at.length; first++) {
    const start = at[first]!;
    if (!opens(start)) continue;
    const low = text[start] === '‚';
    let end = -1;
    for (let second = first + 1; second < at.length; second++) {
      const candidate = at[second]!;
      if (candidate - start > LONGEST_SINGLE) break;
      if (low && text[candidate] === '‘') {
        end = candidate;
        break;
      }
      if (opens(candidate)) {
        // Another one opens. Where the paragraph's other marks are straight this can be a closing mark after a dash.
        if (text[candidate] === '‘' || end >= 0) break;
        if (!ends(candidate)) continue;
      }
      if (!ends(candidate)) continue;
      end = candidate;
      if (!plural(candidate)) break; // voters’ rights: a plural possessive where a better end comes later
    }
    if (end < 0) {
      // Left open at the end of its paragraph: only believed at the start of one (a quote that goes on in the next).
      if (trimmed(text, from, to).start === start && text[start] === '‘') {
        const inner = trimmed(text, start + 1, to);
        found.push({
          start,
          end: inner.end,
          inner,
          style: 'single',
          closed: false,
          reopens: false,
          paragraph: 0,
          nested: [],
        });
        break;
      }
      continue;
    }
    const inner = trimmed(text, start + 1, end);
    if (inner.end > inner.start) {
      found.push({
        start,
        end: end + 1,
        inner,
        style: 'single',
        closed: true,
        reopens: false,
        paragraph: 0,
        nested: [],
      });
    }
    while (first + 1 < at.length && at[first + 1]! <= end) first++;
  }
  return found;
}

/** Puts what lies inside another stretch into it. Both lists in order; the stretches of one list never overlap. */
function nest(all: Draft[]): Draft[] {
  const sorted = all.sort((a, b) => a.start - b.start || b.end - a.end);
  const top: Draft[] = [];
  for (const stretch of sorted) {
    const outer = top.at(-1);
    if (outer && stretch.start < outer.end) {
      if (stretch.end <= outer.end) outer.nested.push(stretch);
      continue; // one that only overlaps is a mark gone astray
    }
    top.push(stretch);
  }
  return top;
}

/** Where a stretch that nobody closed turns into the writer's words: before ", said Roe" or ", Roe said." */
const UNCLOSED_CUE = new RegExp(
  `[,?!]\\s+(?=(?:said|says|added|told|wrote|asked|replied)\\s+(?:\\p{L}+\\s+){0,4}?\\p{Lu}|(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,3}(?:said|says|added|told|wrote|asked|replied)\\b)`,
  'u',
);

const opensWithMark = (text: string, paragraph: Paragraph): boolean =>
  /^[\s\u2060]*["“„«‘']/u.test(text.slice(paragraph.start, paragraph.start + 8));

function cutAtCue(text: string, stretch: Draft): void {
  if (stretch.closed || stretch.inner.end - stretch.inner.start > 4_000) return;
  const found = UNCLOSED_CUE.exec(text.slice(stretch.inner.start, stretch.inner.end));
  if (!found) return;
  const end = stretch.inner.start + found.index + 1;
  stretch.inner = { start: stretch.inner.start, end };
  stretch.end = end;
}

/**
 * The stretches in quotation marks of each paragraph, outermost first with the inner ones nested, in text order.
 *
 * Knows " “ ” „ « » `` '' ‘ ’ ' ‚ ‹ › in English, German and French use; marks of different style may close one
 * another. Recovers from missing and wrongly turned marks: a stretch never leaves its paragraph, and one that the
 * paragraph leaves open is continued by the next paragraph if that opens with a mark (`reopens`).
 *
 * @param text normalised text; offsets are those of the original.
 */
export function findStretches(text: string, paragraphs: readonly Paragraph[]): Stretch[] {
  const found: Stretch[] = [];
  let carried: Stretch | null = null;
  paragraphs.forEach((paragraph, index) => {
    const outer = doubles(text, paragraph.start, paragraph.end, carried?.style === 'double');
    const alone = singles(text, paragraph.start, paragraph.end, outer);
    if (outer.length === 0 && alone.length === 0) {
      carried = null;
      return;
    }
    const inner = outer.flatMap((stretch) => singles(text, stretch.inner.start, stretch.inner.end, []));
    const top = nest([...outer, ...inner, ...alone]);
    const first = top[0];
    if (first && carried && !carried.closed && first.start === trimmed(text, paragraph.start, paragraph.end).start) {
      if (first.style === carried.style) first.reopens = true;
    }
    const tail = top.at(-1);
    if (tail && !tail.closed && !(paragraphs[index + 1] && opensWithMark(text, paragraphs[index + 1]!)))
      cutAtCue(text, tail);
    for (const stretch of top) {
      stretch.paragraph = index;
      for (const part of stretch.nested) part.paragraph = index;
      found.push(stretch);
    }
    const last = top.at(-1);
    carried = last && !last.closed && last.end >= trimmed(text, paragraph.start, paragraph.end).end ? last : null;
  });
  return found;
}
