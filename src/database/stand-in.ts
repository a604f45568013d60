import { setTimeout as pause } from 'node:timers/promises';
import { isConnectionFailure } from './errors.js';
import type { Reader } from './statement.js';

/** Between two looks whether a copy that failed answers again, in milliseconds. */
const PAUSE = 1000;

/**
 * Reads in the place of a copy that cannot be reached: the primary, for as long as it takes. Only reads that fail for want
 * of a connection go there; what the copy itself refuses is refused.
 */
export class StandIn {
  readonly #reader: Reader;
  readonly #copy: Reader;
  readonly #end = new AbortController();
  #watching: Promise<void> | null = null;

  constructor(reader: Reader, copy: Reader) {
    this.#reader = reader;
    this.#copy = copy;
  }

  /** Runs a read on the copy, or here where the copy is away. */
  async read<Rows>(query: (reader: Reader) => Promise<Rows>): Promise<Rows> {
    if (this.#watching !== null) return query(this.#reader);
    try {
      return await query(this.#copy);
    } catch (error) {
      if (!isConnectionFailure(error) || this.#end.signal.aborted) throw error;
      this.#watching ??= this.#untilBack().finally(() => (this.#watching = null));
      return query(this.#reader);
    }
  }

  async close(): Promise<void> {
    this.#end.abort();
    await this.#watching;
  }

  async #untilBack(): Promise<void> {
    const { signal } = this.#end;
    while (!signal.aborted) {
      await pause(PAUSE, undefined, { signal, ref: false }).catch(() => undefined);
      const isBack = await this.#copy.pool.query('SELECT 1').then(
        () => true,
        () => false,
      );
      if (isBack) return;
    }
  }
}
