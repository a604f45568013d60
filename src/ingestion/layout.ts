import type { Paragraph, ParagraphKind } from '../article/types.js';

/** In the order of the numbers that stand for them in the database: new ones come last. */
const KINDS: readonly ParagraphKind[] = ['body', 'title', 'heading', 'caption', 'blockquote'];

/** The paragraphs of an article as `article.paragraphs` has them: [start, end, kind, …] */
export function layoutOf(paragraphs: readonly Paragraph[]): number[] {
  return paragraphs.flatMap(({ start, end, kind }) => [start, end, KINDS.indexOf(kind)]);
}

export function paragraphsOf(layout: readonly number[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let at = 0; at < layout.length; at += 3) {
    paragraphs.push({ start: layout[at]!, end: layout[at + 1]!, kind: KINDS[layout[at + 2]!]! });
  }
  return paragraphs;
}
