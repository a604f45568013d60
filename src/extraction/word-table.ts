/** Start of a hash over UTF-16 units; `hashed` takes it on unit by unit (FNV-1a). */
export const NO_UNITS = 0x811c9dc5 | 0;
export const hashed = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

export function hashOf(word: string): number {
  let hash = NO_UNITS;
  for (let at = 0; at < word.length; at++) hash = hashed(hash, word.charCodeAt(at));
  return hash;
}

/**
 * Numbers words from 0 on and finds them by their letters where they stand in a text.
 *
 * A `Map` wants a string, so every word of every article would be copied out of its text and hashed to be looked up;
 * here the hash is that which the search for the end of the word has made, and nothing is copied.
 */
export class WordTable {
  readonly words: string[] = [];
  private readonly hashes: Int32Array;
  /** The number of a word + 1, at or behind the place that its hash gives; 0 where none stands. */
  private readonly slots: Int32Array;
  private readonly last: number;

  /** @param most words that the table may take */
  constructor(readonly most: number) {
    let size = 16;
    while (size < most * 2) size *= 2;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(most);
    this.last = size - 1;
  }

  /** @returns the number of the word at `start` to `end`, or −1 */
  find(text: string, start: number, end: number, hash: number): number {
    for (let slot = this.first(hash); ; slot = (slot + 1) & this.last) {
      const index = this.slots[slot]! - 1;
      if (index < 0) return -1;
      if (this.hashes[index] === hash && this.stands(this.words[index]!, text, start, end)) return index;
    }
  }

  /** @param word one that the table does not have yet */
  add(word: string, hash: number): number {
    let slot = this.first(hash);
    while (this.slots[slot] !== 0) slot = (slot + 1) & this.last;
    this.hashes[this.words.length] = hash;
    this.slots[slot] = this.words.push(word);
    return this.words.length - 1;
  }

  /** The upper bits of the hash depend on all units, the lower ones on the lower bits of units alone. */
  private first(hash: number): number {
    return (hash ^ (hash >>> 15)) & this.last;
  }

  private stands(word: string, text: string, start: number, end: number): boolean {
    if (word.length !== end - start) return false;
    for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
    return true;
  }
}
