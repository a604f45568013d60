import { after, before, isDigit, isSpace, isWord, NONE, opensAfter, trimmed, unitsOf } from './signs.js';
import { type Draft, draft } from './stretch.js';

const MARKS_THAT_OPEN = unitsOf('"\'‘“(');

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

/**
 * The stretches in double marks of a part of a text, in order; none overlaps another.
 *
 * @param carried the paragraph before left one open
 */
export function doubles(text: string, from: number, to: number, carried: boolean): Draft[] {
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
      found.push(draft({ start: open.at, end: closed ? end + length : inner.end }, inner, 'double', closed));
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
