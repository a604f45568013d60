const KNOWN = 1;
const WORD = 2;
const SPACE = 4;

/** What each UTF-16 unit is, found out by pattern when it is first asked: most of the parser's questions are about a hundred. */
const kinds = new Uint8Array(0x10000);

function learn(unit: number): number {
  const character = String.fromCharCode(unit);
  const kind = KNOWN | (/[\p{L}\p{N}]/u.test(character) ? WORD : 0) | (/\s/u.test(character) ? SPACE : 0);
  kinds[unit] = kind;
  return kind;
}

/** Is a UTF-16 unit white space? */
export const isSpaceUnit = (unit: number): boolean => ((kinds[unit]! || learn(unit)) & SPACE) !== 0;

/** Is a UTF-16 unit a letter or digit by itself? Halves of characters are none. */
export const isWordUnit = (unit: number): boolean => ((kinds[unit]! || learn(unit)) & WORD) !== 0;

const isHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdfff;

/** UTF-16 units of the letter or digit that stands at a place of a text, or 0: `[\p{L}\p{N}]` without the cost of a pattern. */
export function wordUnitsAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (isWordUnit(unit)) return 1;
  return isHalf(unit) && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2)) ? 2 : 0;
}

/** The runs of letters and digits of a text, in order. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const end = wordEnd(text, at);
    if (end === at) continue;
    words.push(text.slice(at, end));
    at = end; // what ends a word is in none
  }
  return words;
}

/** Where the run of letters and digits that starts at a place of a text ends: the place itself where none starts. */
export function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const units = wordUnitsAt(text, at);
    if (units === 0) break;
    at += units;
  }
  return at;
}
