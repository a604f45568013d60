import { setTimeout as pause } from 'node:timers/promises';
import type { Reader } from './statement.js';

/** Between two looks whether a copy that failed answers again, in milliseconds. */
const PAUSE = 1000;

/**
 * Reads in the place of a copy that cannot be reached: the primary, for as long as it takes. Only reads whose error says
 * that the copy is gone go there; what the copy itself refuses is refused.
 */
export class StandIn {
  readonly #reader: Reader;
  readonly #copy: Reader;
  readonly #end = new AbortController();
  /** What lets those go who wait for the copy. */
  readonly #waiting = new Set<() => void>();
  #watching: Promise<void> | null = null;

  constructor(
    reader: Reader,
    copy: Reader,
    private readonly isGone: (error: unknown) => boolean,
  ) {
    this.#reader = reader;
    this.#copy = copy;
  }

  /** Runs a read on the copy, or here where the copy is away, also where that is only found while it is waited for. */
  async read<Rows>(query: (reader: Reader) => Promise<Rows>): Promise<Rows> {
    if (this.#watching !== null) return query(this.#reader);
    let leave = (): void => undefined;
    const left = new Promise<null>((resolve) => (leave = () => resolve(null)));
    this.#waiting.add(leave);
    try {
      const answer = query(this.#copy).then((rows) => ({ rows }));
      answer.catch(() => undefined); // Nobody may wait for it any more.
      const given = await Promise.race([answer, left]);
      if (given !== null) return given.rows;
    } catch (error) {
      if (!this.isGone(error) || this.#end.signal.aborted) throw error;
      this.#watching ??= this.#untilBack().finally(() => (this.#watching = null));
      for (const other of this.#waiting) other();
    } finally {
      this.#waiting.delete(leave);
    }
    return query(this.#reader);
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
