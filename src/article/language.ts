import { eld } from 'eld/extrasmall';
import { plain } from './normalise.js';
import type { Span } from './types.js';

/** Places of an article that are looked at, and units at each: the detector reads no more than about 350 bytes. */
const PLACES = 3;
const LENGTH = 110;
/** Shorter texts are names and numbers as often as sentences. */
const SHORTEST = 40;

/**
 * The language of an article as an ISO 639-1 code, from words at the start, in the middle and at the end of its
 * paragraphs, so that one quotation in another language does not decide; null where the detector is not sure.
 */
export function detectLanguage(text: string, paragraphs: readonly Span[]): string | null {
  const length = paragraphs.reduce((sum, paragraph) => sum + paragraph.end - paragraph.start, 0);
  if (length < SHORTEST) return null;
  const rest = Math.max(0, length - LENGTH);
  const starts =
    rest < LENGTH * PLACES
      ? [0]
      : Array.from({ length: PLACES }, (_, place) => Math.floor((rest * place) / (PLACES - 1)));
  const size = starts.length === 1 ? LENGTH * PLACES : LENGTH;
  const result = eld.detect(starts.map((start) => wordsAt(text, paragraphs, start, size)).join(' '));
  return result.language && result.isReliable() ? result.language : null;
}

/** `size` units of the paragraphs' words from their `from`-th unit on, from the start of a word. */
function wordsAt(text: string, paragraphs: readonly Span[], from: number, size: number): string {
  let passed = 0;
  let words = '';
  for (const { start, end } of paragraphs) {
    if (words.length >= size) break;
    if (passed + end - start > from) {
      const at = start + Math.max(0, from - passed);
      words += `${text.slice(at, Math.min(end, at + size - words.length))} `;
    }
    passed += end - start;
  }
  return plain(from > 0 ? words.slice(words.indexOf(' ') + 1) : words);
}
