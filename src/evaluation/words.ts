import type { Span } from '../article/types.js';
import type { Pair } from './types.js';

/** Letters and digits, with inner apostrophes and full stops: don't, U.S, 3.5. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+|\.(?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;

/** The words of a text, in order. Every comparison of contents is one of words: marks and white space never matter. */
export function wordsOf(text: string): Span[] {
  return [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * Which words some spans take: those of which they cover more than half of the characters.
 *
 * @returns ascending indices into `words`
 */
export function wordsIn(words: readonly Span[], spans: readonly Pair[] | null): number[] {
  const covered = new Map<number, number>();
  for (const [start, end] of spans ?? []) {
    for (let at = firstEndingAfter(words, start); at < words.length && words[at]!.start < end; at++) {
      const word = words[at]!;
      covered.set(at, (covered.get(at) ?? 0) + Math.min(word.end, end) - Math.max(word.start, start));
    }
  }
  return [...covered]
    .filter(([at, characters]) => characters * 2 > words[at]!.end - words[at]!.start)
    .map(([at]) => at)
    .sort((a, b) => a - b);
}

function firstEndingAfter(words: readonly Span[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What some spans hold, pieces parted by a space. */
export function textOf(text: string, spans: readonly Pair[] | null): string {
  return (spans ?? []).map(([start, end]) => text.slice(start, end)).join(' ');
}

/** Do two lists of spans share a character? */
export function overlap(some: readonly Pair[] | null, others: readonly Pair[] | null): boolean {
  return (some ?? []).some(([start, end]) =>
    (others ?? []).some(([from, to]) => Math.min(end, to) > Math.max(start, from)),
  );
}
