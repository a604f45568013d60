import { LRUCache } from 'lru-cache';
import type { ChangeListener } from '../database/listener.js';

/** An answer as it is kept. */
export interface KeptAnswer {
  readonly body: Buffer;
  /** Null: only who asks may keep it. */
  readonly etag: string | null;
  /** As its document names it. */
  readonly operation: string | null;
  readonly isWhole: boolean;
}

/** What an answer takes beside its text and that of its question, in bytes: entries of maps, buffers, objects. */
const BESIDES = 500;

/**
 * Keeps answers until something stored changes, by whatever process: then all of them go. Between a commit and the moment
 * that this process hears of it lie milliseconds, in which an older answer may still be given. Nothing is kept while
 * changes go unheard.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, KeptAnswer> | null;
  readonly #listener: ChangeListener;
  readonly #forget: () => void;
  /** Those being made, each with the age in which it was begun. */
  readonly #making = new Map<string, { readonly age: number; readonly answer: Promise<unknown> }>();
  /** How often all was forgotten. */
  #age = 0;
  #hits = 0;
  #misses = 0;

  /** @param mostBytes of all answers together; 0: none is kept */
  constructor(listener: ChangeListener, mostBytes: number) {
    this.#listener = listener;
    this.#answers =
      mostBytes === 0
        ? null
        : new LRUCache<string, KeptAnswer>({
            maxSize: mostBytes,
            maxEntrySize: Math.ceil(mostBytes / 8),
            sizeCalculation: ({ body }, key) => body.length + 2 * key.length + BESIDES,
          });
    const forget = (): void => this.forget();
    this.#forget = listener.tell({ changed: forget, lost: forget, found: forget });
  }

  /** Whether answers are kept at the moment. */
  get isOpen(): boolean {
    return this.#answers !== null && this.#listener.isListening;
  }

  get statistics(): {
    readonly bytes: number;
    readonly entries: number;
    readonly hits: number;
    readonly misses: number;
  } {
    const answers = this.#answers;
    return {
      bytes: answers?.calculatedSize ?? 0,
      entries: answers?.size ?? 0,
      hits: this.#hits,
      misses: this.#misses,
    };
  }

  get(key: string): KeptAnswer | undefined {
    if (!this.isOpen) return undefined;
    const kept = this.#answers!.get(key);
    if (kept === undefined) this.#misses++;
    else this.#hits++;
    return kept;
  }

  /**
   * Makes an answer, or waits for the same one that is being made. What was read before a change is not kept after it,
   * nor given to whoever asks after it.
   *
   * @param keep the answer as it is to be kept; null: it is not
   */
  async made<Answer>(
    key: string,
    make: () => Promise<Answer>,
    keep: (answer: Answer) => KeptAnswer | null,
  ): Promise<Answer> {
    if (!this.isOpen) return make();
    const age = this.#age;
    const known = this.#making.get(key);
    if (known?.age === age) return known.answer as Promise<Answer>;
    const answer = make();
    const making = { age, answer };
    this.#making.set(key, making);
    try {
      const made = await answer;
      const kept = keep(made);
      if (kept !== null && age === this.#age && this.isOpen) this.#answers!.set(key, kept);
      return made;
    } finally {
      if (this.#making.get(key) === making) this.#making.delete(key);
    }
  }

  /** Forgets all answers, and keeps none of those being made: something has changed. */
  forget(): void {
    this.#age++;
    this.#answers?.clear();
  }

  close(): void {
    this.#forget();
    this.forget();
  }
}
