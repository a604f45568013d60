import type { Span } from '../../../src/article/types.js';

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{M}]+|\.(?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*/gu;

/** Runs of letters and digits, with the apostrophes and full stops inside them. */
export function wordSpans(text: string): Span[] {
  return [...text.matchAll(WORD)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/**
 * Numbers of the words of which a span covers more than half. Two spans with the same words differ at most in marks,
 * punctuation and white space at their edges.
 */
export function wordsOf(words: readonly Span[], span: Span): number[] {
  return words.flatMap(({ start, end }, index) => {
    const covered = Math.min(end, span.end) - Math.max(start, span.start);
    return covered * 2 > end - start ? [index] : [];
  });
}

export const shared = (some: readonly number[], others: readonly number[]): number =>
  some.filter((each) => others.includes(each)).length;

/** Words that do not tell one mention from another. */
const FUNCTION_WORDS = new Set(
  'a an the of in on at by for from to with and or but as that this these those his her their its my our your s'.split(
    ' ',
  ),
);

/** The words of a mention that tell it from others; all of them where there are no such words. */
export function tellingWords(text: string, words: readonly Span[], spans: readonly Span[]): number[] {
  const all = spans.flatMap((span) => wordsOf(words, span));
  const telling = all.filter((index) => {
    const { start, end } = words[index]!;
    return !FUNCTION_WORDS.has(text.slice(start, end).toLowerCase());
  });
  return telling.length > 0 ? telling : all;
}

const HONORIFICS = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend fr father sister brother pastor rabbi imam sen senator ' +
    'rep representative congressman congresswoman gov governor lt lieutenant gen general col colonel maj major capt captain sgt sergeant ' +
    'commander admiral judge justice president mayor minister prime premier chancellor secretary ambassador attorney sheriff chief ' +
    'bishop archbishop cardinal councillor officer detective det insp inspector chairman chairwoman'
  ).split(' '),
);

/** A name as names are compared: folded, without a leading article, honorifics and a possessive at its end. */
export function foldName(name: string): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/['’]s?\s*$/u, '')
    .replace(/[\p{M}'’`.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && HONORIFICS.has(words[0]!)) words.shift();
  return words.join(' ');
}

/** Do two descriptions ("spokesman for Calder Water", "a spokesman") have a telling word in common? */
export function sameDescription(one: string, other: string): boolean {
  const telling = (description: string): string[] =>
    foldName(description)
      .split(' ')
      .filter((word) => word && !FUNCTION_WORDS.has(word));
  const others = telling(other);
  return telling(one).some((word) => others.includes(word));
}
