const NOTHING = new Uint8Array();

/**
 * Reads a byte stream in the portions that a format has, instead of those it came in. Holds what was asked for and one
 * chunk, never the stream.
 */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #held: Uint8Array = NOTHING;
  #offset = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** How many bytes lie behind. */
  get offset(): number {
    return this.#offset;
  }

  /** The next bytes without passing them: `length` of them, or fewer where the stream ends. */
  async peek(length: number): Promise<Uint8Array> {
    if (this.#held.length < length) {
      // Joined once: chunk by chunk, a long record would be copied again and again.
      const parts = [this.#held];
      for (let held = this.#held.length; held < length; held += parts.at(-1)!.length) {
        const { done, value } = await this.#chunks.next();
        if (done) break;
        parts.push(value);
      }
      this.#held = Buffer.concat(parts);
    }
    return this.#held.subarray(0, length);
  }

  /** The next bytes: `length` of them, or fewer where the stream ends. */
  async take(length: number): Promise<Uint8Array> {
    const bytes = await this.peek(length);
    this.#pass(bytes.length);
    return bytes;
  }

  /** Some of the next bytes, at most `length`; null at the end. */
  async some(length: number): Promise<Uint8Array | null> {
    if (this.#held.length === 0 && !(await this.#load())) return null;
    const bytes = this.#held.subarray(0, length);
    this.#pass(bytes.length);
    return bytes;
  }

  /** @returns how many bytes were there to be passed over */
  async skip(length: number): Promise<number> {
    let skipped = 0;
    while (skipped < length) {
      const bytes = await this.some(length - skipped);
      if (bytes === null) break;
      skipped += bytes.length;
    }
    return skipped;
  }

  /** Gives the bytes back that were taken last, to be read again. */
  unread(bytes: Uint8Array): void {
    this.#held = this.#held.length === 0 ? bytes : Buffer.concat([bytes, this.#held]);
    this.#offset -= bytes.length;
  }

  /**
   * The next bytes up to and with `mark`.
   *
   * @returns null where it does not come within `limit` bytes; then nothing was passed
   */
  async until(mark: Uint8Array, limit: number): Promise<Uint8Array | null> {
    for (let searched = 0; ;) {
      const at = find(this.#held, mark, Math.max(0, searched - mark.length + 1));
      if (at !== -1) return at + mark.length > limit ? null : this.take(at + mark.length);
      searched = this.#held.length;
      if (searched >= limit || !(await this.#load())) return null;
    }
  }

  /**
   * Passes over everything before the next `mark`.
   *
   * @returns whether there is one; if not, the stream is at its end
   */
  async seek(mark: Uint8Array): Promise<boolean> {
    for (;;) {
      const at = find(this.#held, mark, 0);
      if (at !== -1) {
        this.#pass(at);
        return true;
      }
      this.#pass(Math.max(0, this.#held.length - mark.length + 1));
      if (await this.#load()) continue;
      this.#pass(this.#held.length);
      return false;
    }
  }

  /** What is left, chunk by chunk. */
  async *rest(): AsyncGenerator<Uint8Array> {
    for (let bytes = await this.some(Infinity); bytes !== null; bytes = await this.some(Infinity)) yield bytes;
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #pass(length: number): void {
    this.#held = this.#held.subarray(length);
    this.#offset += length;
  }

  async #load(): Promise<boolean> {
    for (;;) {
      const { done, value } = await this.#chunks.next();
      if (done) return false;
      if (value.length === 0) continue;
      this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value]);
      return true;
    }
  }
}

function find(bytes: Uint8Array, mark: Uint8Array, from: number): number {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf(mark, from);
}
