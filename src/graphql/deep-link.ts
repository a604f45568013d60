import type { Span } from '../article/types.js';

/** Longer stretches are named by their first and last words: pages break up what looks whole in a text. */
const LONGEST_EXACT = 120;
/** How many words around a stretch, or at its ends, may be named to tell it from others. */
const MOST_WORDS = 8;
/** The first and last words of a long stretch: fewer seldom stand in one place only. */
const FEWEST_WORDS = 3;

/**
 * The address of an article with a fragment that makes browsers scroll to a stretch and mark it (WICG, "URL Fragment
 * Text Directives"): `#:~:text=[prefix-,]start[,end][,-suffix]`.
 *
 * Browsers mark the first place that matches, so that only a fragment is given that matches no other place of the
 * text, even where case, accents and white space are overlooked. What stands around the stretch is named only from its
 * own line, since a page may have anything between paragraphs.
 *
 * @returns null where no fragment is unique
 */
export function deepLink(url: string, text: string, span: Span): string | null {
  const fragment = textFragment(text, span);
  return fragment === null ? null : `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
}

/** What follows `:~:text=`, or null where no fragment is unique. */
export function textFragment(text: string, span: Span): string | null {
  const stretch = text.slice(span.start, span.end);
  if (stretch.trim() === '') return null;
  const page = folded(text);
  if (stretch.length <= LONGEST_EXACT && !/[\n\r]/.test(stretch)) return exactFragment(page, text, span);
  return rangeFragment(page, text, span);
}

/** The whole stretch, with ever more of the words around it until only one place matches. */
function exactFragment(page: string, text: string, { start, end }: Span): string | null {
  const [starts, ends] = [wordStartsBefore(text, start), wordEndsBehind(text, end)];
  for (let words = 0; words <= MOST_WORDS; words++) {
    const [from, to] = [starts[words], ends[words]];
    const windows = [
      [start, to],
      [from, end],
      [from, to],
    ];
    for (const [first, last] of windows) {
      if (first === undefined || last === undefined || !isOnce(page, text.slice(first, last))) continue;
      return encoded(text.slice(first, start), [text.slice(start, end)], text.slice(end, last));
    }
  }
  return null;
}

/** The first and the last words of the stretch, ever more of them until they mark it from end to end. */
function rangeFragment(page: string, text: string, { start, end }: Span): string | null {
  const stretch = text.slice(start, end);
  const whole = folded(stretch);
  const heads = wordEndsBehind(stretch, stretch.length - stretch.trimStart().length).slice(FEWEST_WORDS);
  const tails = wordStartsBefore(stretch, stretch.trimEnd().length).slice(FEWEST_WORDS);
  const before = wordStartsBefore(text, start);
  for (const head of heads) {
    const from = [start, ...before.slice(1)].find((first) => isOnce(page, text.slice(first, start + head)));
    if (from === undefined) continue;
    for (const tail of tails) {
      // The mark ends at the first place behind its start that matches: that must be the end of the stretch.
      const last = folded(stretch.slice(tail));
      const ending = whole.indexOf(last, folded(stretch.slice(0, head)).length);
      if (ending === -1 || ending + last.length !== whole.length) continue;
      return encoded(text.slice(from, start), [stretch.slice(0, head), stretch.slice(tail)], '');
    }
  }
  return null;
}

/** Where the words before an offset, on its line, start: [the offset itself, one word back, two words back …]. */
function wordStartsBefore(text: string, offset: number): number[] {
  const line = /[^\n\r]*$/.exec(text.slice(Math.max(0, offset - 300), offset))?.[0] ?? '';
  const words = [...line.matchAll(/\S+/g)].slice(-MOST_WORDS);
  return [offset, ...words.map((word) => offset - line.length + word.index).reverse()];
}

/** Where the words behind an offset, on its line, end: [the offset itself, one word on, two words on …]. */
function wordEndsBehind(text: string, offset: number): number[] {
  const line = /^[^\n\r]*/.exec(text.slice(offset, offset + 300))?.[0] ?? '';
  const words = [...line.matchAll(/\S+/g)].slice(0, MOST_WORDS);
  return [offset, ...words.map((word) => offset + word.index + word[0].length)];
}

/** Without what a browser may overlook; more than any of them does, so that "only once" holds in all. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\s]+/gu, '')
    .toLowerCase();
}

function isOnce(page: string, piece: string): boolean {
  const needle = folded(piece);
  const first = page.indexOf(needle);
  return needle !== '' && first !== -1 && page.indexOf(needle, first + 1) === -1;
}

function encoded(prefix: string, terms: readonly string[], suffix: string): string {
  const pieces = [...terms.map(escaped)];
  if (prefix.trim() !== '') pieces.unshift(`${escaped(prefix)}-`);
  if (suffix.trim() !== '') pieces.push(`-${escaped(suffix)}`);
  return pieces.join(',');
}

/** A hyphen is part of the syntax, beside what every part of an address must escape. */
function escaped(term: string): string {
  return encodeURIComponent(term.trim()).replaceAll('-', '%2D');
}
