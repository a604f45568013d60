/**
 * A part of a stream that is handed out, and whose end has to be reached before the next part can be: whoever reads it
 * may stop in the middle, which ends nothing, and `drain` reads what is left.
 */
export class Portion implements AsyncIterable<Uint8Array> {
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return { next: () => this.#chunks.next() };
  }

  /** @throws what reading it throws, unless that was heard before */
  async drain(): Promise<void> {
    while (!(await this.#chunks.next()).done);
  }

  /** Lets go of the stream in the middle. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}
