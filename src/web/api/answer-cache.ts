const MOST = 60;
/** In milliseconds: newsrooms ingest all the time, so what was read long ago is asked for again. */
const LONGEST_AGE = 2 * 60 * 1000;

/** The latest answers, the oldest dropped first. */
export class AnswerCache {
  readonly #entries = new Map<string, { readonly value: unknown; readonly at: number }>();

  get(key: string): unknown {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (Date.now() - entry.at < LONGEST_AGE) return entry.value;
    this.#entries.delete(key);
    return undefined;
  }

  set(key: string, value: unknown): void {
    this.#entries.delete(key);
    this.#entries.set(key, { value, at: Date.now() });
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= MOST) break;
      this.#entries.delete(oldest);
    }
  }

  /** After something was changed. */
  clear(): void {
    this.#entries.clear();
  }
}
