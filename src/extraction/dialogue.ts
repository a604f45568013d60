import { comparable } from '../article/lines.js';
import type { Attribution } from './attribution.js';
import type { Frame } from './subjects.js';

/** Longest turn, in words, of a dialogue in which two speakers alternate without cues. */
const TURN = 10;

/** Who spoke before the last speaker, where two take short turns a paragraph each. */
export function dialoguePartner(
  found: readonly Attribution[],
  frames: readonly Frame[],
  paragraph: number,
  count: number,
): Attribution | null {
  const [one, other] = [found.at(-2), found.at(-1)];
  if (!one || !other || count > TURN) return null;
  const short = (each: Attribution): boolean =>
    each.stretches.length === 1 && comparable(textOf(each)).split(' ').length <= TURN;
  const textOf = (each: Attribution): string =>
    frames[each.sentence]!.sentence.items.find((item) => item.stretch === each.stretches[0])?.text ?? '';
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
