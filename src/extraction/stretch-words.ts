import { isSpaceUnit, wordEnd } from '../article/characters.js';
import type { Item } from './sentences.js';

const JOINING = "'’-";

/** The words of a marked stretch, contractions and compounds as one. */
export function words({ text }: Item): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    let end = wordEnd(text, at);
    if (end === at) continue;
    while (end < text.length && JOINING.includes(text[end]!)) {
      const next = wordEnd(text, end + 1);
      if (next === end + 1) break;
      end = next;
    }
    found.push(text.slice(at, end));
    at = end; // what ends a word is in none
  }
  return found;
}

const CLOSING = '"\'’”»)]\u2060';

/** Does a stretch end in one of the marks, behind which closing marks and brackets may stand? */
export function endsLike({ text }: Item, marks: RegExp): boolean {
  let last = text.length - 1;
  while (last >= 0 && (CLOSING.includes(text[last]!) || isSpaceUnit(text.charCodeAt(last)))) last--;
  return last >= 0 && marks.test(text[last]!);
}
