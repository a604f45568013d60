import { LARGEST_ARTICLE } from '../decode.js';
import { ArticleError } from '../errors.js';
import { toLines, type Line } from '../lines.js';
import { normalise } from '../normalise.js';
import { splitParagraphs } from '../paragraphs.js';
import type { Span } from '../types.js';
import type { Block } from './blocks.js';

/** The text of an article and its lines, of which those are known that the page's markup tells. */
export interface Rendered {
  readonly text: string;
  readonly normalised: string;
  readonly lines: Line[];
}

/** A block that may also be the article's title, or be known as boilerplate. */
export interface Piece {
  readonly block: Pick<Block, 'kind' | 'text'>;
  /** What the markup says that the line is; null where the words have to tell. */
  readonly kind: Line['kind'];
}

/**
 * The plain text of an article: its blocks, parted by a blank line; a line break where the page breaks a line.
 *
 * @throws ArticleError `TOO_LARGE`
 */
export function renderText(pieces: readonly Piece[]): Rendered {
  const text = pieces.map(({ block }) => block.text).join('\n\n');
  if (text.length > LARGEST_ARTICLE)
    throw new ArticleError(
      'TOO_LARGE',
      `its text is larger than ${LARGEST_ARTICLE / 1024 / 1024} MB: no article is so long`,
    );
  const normalised = normalise(text);
  const spans: Span[] = [];
  const kinds: Line['kind'][] = [];
  let at = 0;
  for (const { block, kind } of pieces) {
    const end = at + block.text.length;
    const found =
      block.kind === 'preformatted'
        ? splitParagraphs(normalised.slice(at, end)).map((span) => ({ start: at + span.start, end: at + span.end }))
        : linesOf(normalised, at, end);
    for (const span of found) {
      spans.push(span);
      kinds.push(kind);
    }
    at = end + 2;
  }
  const lines = toLines(normalised, spans);
  lines.forEach((line, index) => {
    line.kind = kinds[index]!;
  });
  return { text, normalised, lines };
}

/** The lines between two places, without white space at their ends. */
function linesOf(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  for (let at = from; at < to;) {
    const next = text.indexOf('\n', at);
    const end = next < 0 || next > to ? to : next;
    let [first, last] = [at, end];
    while (first < last && /[\s\u2060]/u.test(text[first]!)) first++;
    while (last > first && /[\s\u2060]/u.test(text[last - 1]!)) last--;
    if (last > first) spans.push({ start: first, end: last });
    at = end + 1;
  }
  return spans;
}
