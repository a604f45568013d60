import type { Span } from '../../article/types.js';
import { after, before, isSpace, isWord, opensAfter, trimmed, unitsOf } from './signs.js';
import { type Draft, draft } from './stretch.js';

/** Shortened words that start with an apostrophe. */
const ELISION = /^(?:\d\ds?\b|em\b|til\b|till\b|tis\b|twas\b|cause\b|bout\b|n\b|n['’]|round\b|cuz\b|cos\b|nuff\b)/iu;

const SUMS = unitsOf('$£€#@.…[“"');
const SINGLE_OPENING = unitsOf("‘'‚‹");
const SINGLE_MARKS = unitsOf("‘'’‚‹›");
const PLURAL_ENDS = unitsOf('sxzSXZ\u017f');
const [DOUBLE_OPENING, DOUBLE_STRAIGHT] = [0x201c, 0x22];
/** All single marks but the straight one stand from here on. */
const [STRAIGHT_SINGLE, FIRST_CURLY_SINGLE] = [0x27, 0x2018];

/** How far apart the marks of one single-quoted stretch may stand, in UTF-16 units: longer ones are apostrophes gone astray. */
const LONGEST_SINGLE = 4_000;

/**
 * The stretches in single marks of a part of a text, in order.
 *
 * @param taken stretches in double marks, whose apostrophes are not looked at
 */
export function singles(text: string, from: number, to: number, taken: readonly Span[]): Draft[] {
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
        found.push(draft({ start, end: inner.end }, inner, 'single', false));
        break;
      }
      continue;
    }
    const inner = trimmed(text, start + 1, end);
    if (inner.end > inner.start) found.push(draft({ start, end: end + 1 }, inner, 'single', true));
    while (first + 1 < at.length && at[first + 1]! <= end) first++;
  }
  return found;
}
