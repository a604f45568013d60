import { eld } from 'eld/extrasmall';
import { wordsOf } from './characters.js';
import { englishWords, neighbouringWords } from './lexicon/english.js';
import { plain } from './normalise.js';
import type { Span } from './types.js';

/** Places of an article that are looked at, and units at each: the detector reads no more than about 350 bytes. */
const PLACES = 3;
const LENGTH = 110;
/** Shorter texts are names and numbers as often as sentences. */
const SHORTEST = 40;
/**
 * Of so many words of a text, one in eight being English and nothing else, and a few at most of another language, leave no
 * doubt: seven of eight English articles pass, and the detector says the same of all that do.
 */
const FEWEST_WORDS = 20;
const ENGLISH_SHARE = 1 / 8;
const FEWEST_DIFFERENT = 3;
const MOST_FOREIGN = 2;

/** Is it English beyond doubt, so that nobody need ask the detector, which takes a third of the reading of an article? */
function isClearlyEnglish(sample: string): boolean {
  const words = wordsOf(sample.toLowerCase());
  const different = new Set<string>();
  let [english, foreign] = [0, 0];
  for (const word of words) {
    if (englishWords.has(word)) {
      english++;
      different.add(word);
    } else if (neighbouringWords.has(word) || !ASCII.test(word)) foreign++;
  }
  return (
    words.length >= FEWEST_WORDS &&
    english >= words.length * ENGLISH_SHARE &&
    different.size >= FEWEST_DIFFERENT &&
    foreign <= MOST_FOREIGN
  );
}

const ASCII = /^[a-z0-9]*$/;

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
  const sample = starts.map((start) => wordsAt(text, paragraphs, start, size)).join(' ');
  if (isClearlyEnglish(sample)) return 'en';
  const result = eld.detect(sample);
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
