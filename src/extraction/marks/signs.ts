import { isSpaceUnit, isWordUnit } from '../../article/characters.js';
import { FILLER } from '../../article/normalise.js';
import type { Span } from '../../article/types.js';

/** Stands for the unit beyond the edge of a paragraph. */
export const NONE = -1;
const FILLER_UNIT = FILLER.charCodeAt(0);
/** The UTF-16 units of some signs. */
export const unitsOf = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));
const OPENING_SIGNS = unitsOf('([{<-–—―/…:;,>');

export const isWord = (unit: number): boolean => unit !== NONE && isWordUnit(unit);
export const isSpace = (unit: number): boolean => unit === NONE || unit === FILLER_UNIT || isSpaceUnit(unit);
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
/** May an opening mark stand behind this? */
export const opensAfter = (unit: number): boolean => isSpace(unit) || OPENING_SIGNS.has(unit);

/** What stands before a place; looks over fillers, so that a resolved entity does not hide what is beside a mark. */
export function before(text: string, at: number, from: number): number {
  let index = at - 1;
  while (index >= from && text.charCodeAt(index) === FILLER_UNIT) index--;
  return index >= from ? text.charCodeAt(index) : NONE;
}

/** What stands at a place, over fillers. */
export function after(text: string, at: number, to: number): number {
  let index = at;
  while (index < to && text.charCodeAt(index) === FILLER_UNIT) index++;
  return index < to ? text.charCodeAt(index) : NONE;
}

/** A span without white space at its edges. */
export function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
