import type { Attribution } from './attribution.js';

/** Longest turn, in words, of a dialogue in which two speakers alternate without cues. */
const TURN = 10;
/** Of a word with what stands around it, roughly. */
const LETTERS = 6;

/** Who spoke before the last speaker, where two take short turns a paragraph each. */
export function dialoguePartner(found: readonly Attribution[], paragraph: number, count: number): Attribution | null {
  const [one, other] = [found.at(-2), found.at(-1)];
  if (!one || !other || count > TURN) return null;
  // "“No,” Roe said. “He never did.”": one turn.
  const short = ({ content }: Attribution): boolean =>
    content.reduce((sum, { start, end }) => sum + end - start, 0) <= TURN * LETTERS;
  const placed = (each: Attribution): number => each.stretches[0]!.paragraph;
  if (placed(other) !== paragraph - 1 || placed(one) !== paragraph - 2 || !short(one) || !short(other)) return null;
  const speaker = (each: Attribution): string =>
    each.source && each.frame
      ? each.frame.sentence.items
          .slice(each.source.from, each.source.to)
          .map((item) => item.lower)
          .join(' ')
      : '';
  return speaker(one) && speaker(other) && speaker(one) !== speaker(other) ? one : null;
}
