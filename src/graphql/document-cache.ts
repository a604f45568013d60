/** Parsed documents of the latest queries, bounded by the length of their sources, which what they take grows with. */
export class DocumentCache<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #most: number;
  #held = 0;

  /** @param mostCharacters of all sources together */
  constructor(mostCharacters: number) {
    this.#most = mostCharacters;
  }

  get(source: string): Value | undefined {
    const value = this.#entries.get(source);
    if (value !== undefined) {
      // A Map keeps the order of insertion: what is used goes to the end, what is not stays to be dropped first.
      this.#entries.delete(source);
      this.#entries.set(source, value);
    }
    return value;
  }

  set(source: string, value: Value): void {
    if (source.length > this.#most) return;
    if (!this.#entries.has(source)) this.#held += source.length;
    this.#entries.set(source, value);
    for (const oldest of this.#entries.keys()) {
      if (this.#held <= this.#most) break;
      this.#entries.delete(oldest);
      this.#held -= oldest.length;
    }
  }
}
