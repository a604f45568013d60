import type { Paragraph } from '../../article/types.js';
import { doubles } from './double.js';
import { trimmed } from './signs.js';
import { singles } from './single.js';
import type { Draft, Stretch } from './stretch.js';

export type { Stretch } from './stretch.js';

/** Puts what lies inside another stretch into it. Both lists in order; the stretches of one list never overlap. */
function nest(all: Draft[]): Draft[] {
  const sorted = all.sort((a, b) => a.start - b.start || b.end - a.end);
  const top: Draft[] = [];
  for (const stretch of sorted) {
    const outer = top.at(-1);
    if (outer && stretch.start < outer.end) {
      if (stretch.end <= outer.end) outer.nested.push(stretch);
      continue; // one that only overlaps is a mark gone astray
    }
    top.push(stretch);
  }
  return top;
}

/** Where a stretch that nobody closed turns into the writer's words: before ", said Roe" or ", Roe said." */
const UNCLOSED_CUE = new RegExp(
  `[,?!]\\s+(?=(?:said|says|added|told|wrote|asked|replied)\\s+(?:\\p{L}+\\s+){0,4}?\\p{Lu}|(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,3}(?:said|says|added|told|wrote|asked|replied)\\b)`,
  'u',
);

const opensWithMark = (text: string, paragraph: Paragraph): boolean =>
  /^[\s\u2060]*["“„«‘']/u.test(text.slice(paragraph.start, paragraph.start + 8));

function cutAtCue(text: string, stretch: Draft): void {
  if (stretch.closed || stretch.inner.end - stretch.inner.start > 4_000) return;
  const found = UNCLOSED_CUE.exec(text.slice(stretch.inner.start, stretch.inner.end));
  if (!found) return;
  const end = stretch.inner.start + found.index + 1;
  stretch.inner = { start: stretch.inner.start, end };
  stretch.end = end;
}

/**
 * The stretches in quotation marks of each paragraph, outermost first with the inner ones nested, in text order.
 *
 * Knows " “ ” „ « » `` '' ‘ ’ ' ‚ ‹ › in English, German and French use; marks of different style may close one
 * another. Recovers from missing and wrongly turned marks: a stretch never leaves its paragraph, and one that the
 * paragraph leaves open is continued by the next paragraph if that opens with a mark (`reopens`).
 *
 * @param text normalised text; offsets are those of the original.
 */
export function findStretches(text: string, paragraphs: readonly Paragraph[]): Stretch[] {
  const found: Stretch[] = [];
  let carried: Stretch | null = null;
  paragraphs.forEach((paragraph, index) => {
    const outer = doubles(text, paragraph.start, paragraph.end, carried?.style === 'double');
    const alone = singles(text, paragraph.start, paragraph.end, outer);
    if (outer.length === 0 && alone.length === 0) {
      carried = null;
      return;
    }
    const inner = outer.flatMap((stretch) => singles(text, stretch.inner.start, stretch.inner.end, []));
    const top = nest([...outer, ...inner, ...alone]);
    const first = top[0];
    if (first && carried && !carried.closed && first.start === trimmed(text, paragraph.start, paragraph.end).start) {
      if (first.style === carried.style) first.reopens = true;
    }
    const tail = top.at(-1);
    if (tail && !tail.closed && !(paragraphs[index + 1] && opensWithMark(text, paragraphs[index + 1]!)))
      cutAtCue(text, tail);
    for (const stretch of top) {
      stretch.paragraph = index;
      for (const part of stretch.nested) part.paragraph = index;
      found.push(stretch);
    }
    const last = top.at(-1);
    carried = last && !last.closed && last.end >= trimmed(text, paragraph.start, paragraph.end).end ? last : null;
  });
  return found;
}
