import { wordingOf } from './wordings.js';

/** A text as printed, with how often. */
export interface Variant {
  readonly text: string;
  readonly count: number;
}

/**
 * The wordings among printed texts, the most frequent first and the longer one of two: texts that differ in signs or
 * spelling alone ("… the moon," and "… the moon.") are one, and the most frequent of them, or the longest, stands for it.
 */
export function variantsOf(texts: readonly Variant[]): Variant[] {
  const byWords = new Map<string, Variant & { readonly best: number }>();
  for (const { text, count } of texts) {
    const words = wordingOf(text).words.join(' ') || text;
    const before = byWords.get(words);
    const isBetter =
      before === undefined || count > before.best || (count === before.best && text.length > before.text.length);
    byWords.set(words, {
      text: isBetter ? text : before.text,
      count: (before?.count ?? 0) + count,
      best: isBetter ? count : before.best,
    });
  }
  return [...byWords.values()]
    .map(({ text, count }) => ({ text, count }))
    .sort((a, b) => b.count - a.count || b.text.length - a.text.length || (a.text < b.text ? -1 : 1));
}
