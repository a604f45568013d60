/** Something that takes words of the article. */
export interface Worded {
  /** Ascending indices of words. */
  readonly words: readonly number[];
  readonly wordSet: ReadonlySet<number>;
}

/** How many of the first words are among the others. */
export function shared(words: Iterable<number>, others: ReadonlySet<number>): number {
  let count = 0;
  for (const word of words) if (others.has(word)) count++;
  return count;
}

/** Words that two items share, by the words that either takes (intersection over union), 0–1. */
export function agreement(one: Worded, other: Worded): number {
  const both = commonWords(one, other);
  return both / (one.words.length + other.words.length - both);
}

export interface Closest {
  /** -1 where none shares a word. */
  readonly index: number;
  readonly shared: number;
}

/** The one of `others` that shares most words; of equals the shortest, which is the inner of two nested contents. */
export function closest(item: Worded, others: readonly Worded[]): Closest {
  let [index, most] = [-1, 0];
  others.forEach((other, at) => {
    const both = commonWords(item, other);
    if (both === 0) return;
    if (both > most || (both === most && other.words.length < others[index]!.words.length)) [index, most] = [at, both];
  });
  return { index, shared: most };
}

/** The index of the closest, if it takes more than half of the item's words, else -1. */
export function holderOf(item: Worded, others: readonly Worded[]): number {
  const { index, shared: both } = closest(item, others);
  return both * 2 > item.words.length ? index : -1;
}

/** Two items far apart in a long article have nothing to compare. */
function commonWords(one: Worded, other: Worded): number {
  const apart = one.words.at(-1)! < other.words[0]! || other.words.at(-1)! < one.words[0]!;
  return apart ? 0 : shared(one.words, other.wordSet);
}
