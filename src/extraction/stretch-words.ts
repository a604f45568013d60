import type { Item } from './sentences.js';

/** The words of a marked stretch, contractions and compounds as one. */
export const words = (stretch: Item): string[] => stretch.text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** Does a stretch end in one of the marks, behind which closing marks and brackets may stand? */
export const endsLike = (item: Item, marks: RegExp): boolean =>
  marks.test(item.text.replace(/["'’”»)\]\s\u2060]+$/u, '').slice(-1));
