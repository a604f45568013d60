import type { Paragraph, Span } from '../../article/types.js';
import type { Stretch } from '../marks/index.js';
import type { Grammar } from './grammar.js';
import { lowered } from './rows.js';

const OPENS = /^[—–]\s?(?=[\p{L}¡¿«“…])/u;

export const isDash = (character: string | undefined): boolean => character === '—' || character === '–';

/** The parts of a paragraph between its dashes, dashes left out. */
function parts(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = start + 1;
  for (let at = from; at <= end; at++) {
    if (at < end && !isDash(text[at])) continue;
    found.push({ start: from, end: at });
    from = at + 1;
  }
  return found;
}

/** Does the writer speak between two dashes: "—dijo Cendra—"? */
function isIncise(text: string, part: Span, grammar: Grammar): boolean {
  const words = /^(?:(?:le|les|se|me|nos)\s)?(\p{Ll}+)/u.exec(
    text.slice(part.start, Math.min(part.end, part.start + 40)),
  );
  return words !== null && grammar.verbs.has(lowered(words[1]!));
}

/** A spoken part without white space and the stop that the incise left over (“—. Tengo trabajo”). */
function trimmed(text: string, { start, end }: Span): Span | null {
  while (start < end && /[\s\u2060.,;:]/u.test(text[start]!)) start++;
  while (end > start && /[\s\u2060]/u.test(text[end - 1]!)) end--;
  return end > start ? { start, end } : null;
}

/**
 * Dialogue as Spanish prints it, as marked stretches: "—No voy a dimitir —dijo Cendra—. Tengo trabajo." A paragraph
 * counts only where a verb of saying stands between its dashes: lists begin with dashes as well.
 *
 * @param marked whether a paragraph holds quotation marks, by index: those say more than dashes do
 */
export function findDialogue(
  text: string,
  paragraphs: readonly Paragraph[],
  marked: ReadonlySet<number>,
  grammar: Grammar,
): Stretch[] {
  if (!grammar.dashes) return [];
  return paragraphs.flatMap((paragraph, index) => {
    if (marked.has(index) || !OPENS.test(text.slice(paragraph.start, paragraph.start + 4))) return [];
    const [first, ...rest] = parts(text, paragraph);
    if (!first || !rest[0] || !isIncise(text, rest[0], grammar)) return [];
    const spoken = [first, ...rest.filter((_, at) => at % 2 === 1)];
    return spoken.flatMap((part): Stretch[] => {
      const inner = trimmed(text, part);
      // The dashes go with the spoken words, so that the incise is left to the writer's sentence.
      const end = Math.min(paragraph.end, part.end + 1);
      return inner
        ? [
            {
              start: part.start - 1,
              end,
              inner,
              style: 'double',
              closed: true,
              reopens: false,
              paragraph: index,
              nested: [],
            },
          ]
        : [];
    });
  });
}
