import type { Span } from '../article/types.js';

/** A stretch with what stands before and after it; a text quote selector in the words of the Web Annotation model. */
export interface Surroundings {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/**
 * At most `before` and `after` UTF-16 units around a stretch. Where the limit would fall between the two halves of a
 * character, that character is left out.
 */
export function surroundings(text: string, { start, end }: Span, before: number, after: number): Surroundings {
  let from = Math.max(0, start - before);
  if (cutsCharacter(text, from)) from++;
  let to = Math.min(text.length, end + after);
  if (cutsCharacter(text, to)) to--;
  return {
    prefix: text.slice(Math.min(from, start), start),
    exact: text.slice(start, end),
    suffix: text.slice(end, Math.max(to, end)),
  };
}

function cutsCharacter(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));
}
