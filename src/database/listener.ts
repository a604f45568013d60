import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { clientOf } from './connections.js';

/** Where every transaction that wrote something says so as it commits (ingestion/transaction.ts). */
export const CHANGES = 'quotewire_changes';

/** What a hearer is told. */
export interface Hearer {
  /** Something stored has changed, by whatever process. */
  changed(): void;
  /** From now on changes go unheard. */
  lost(): void;
  /** Changes are heard, for the first time or again. What happened before may have gone unheard. */
  found(): void;
}

/** In milliseconds. */
export interface Patience {
  /** Between two questions whether the connection still lives: one that a firewall forgot tells nothing by itself. */
  readonly heartbeat: number;
  /** For an answer. */
  readonly answer: number;
  /** Before the first new try to connect; doubled up to `longestPause`. */
  readonly pause: number;
  readonly longestPause: number;
}

const USUAL: Patience = { heartbeat: 10_000, answer: 5000, pause: 100, longestPause: 5000 };

/**
 * Hears of changes, over the one connection of this process that waits for them (LISTEN). It cannot go through a pooler of
 * transactions. When it breaks it is made anew, as often as it takes.
 */
export class ChangeListener {
  readonly #url: string;
  readonly #patience: Patience;
  readonly #hearers = new Set<Hearer>();
  readonly #end = new AbortController();
  readonly #running: Promise<void>;
  #isListening = false;

  constructor(url: string, patience: Partial<Patience> = {}) {
    this.#url = url;
    this.#patience = { ...USUAL, ...patience };
    this.#running = this.#run();
  }

  /** Whether changes are heard at the moment. */
  get isListening(): boolean {
    return this.#isListening;
  }

  /** Tells a hearer from now on, of how things stand at once. The function returned ends that. */
  tell(hearer: Hearer): () => void {
    this.#hearers.add(hearer);
    if (this.#isListening) hearer.found();
    return () => this.#hearers.delete(hearer);
  }

  async close(): Promise<void> {
    this.#end.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#end;
    let wait = this.#patience.pause;
    while (!signal.aborted) {
      const heard = await this.#listen();
      wait = heard ? this.#patience.pause : Math.min(2 * wait, this.#patience.longestPause);
      // Not all processes at once when the database comes back.
      await pause(wait * (0.5 + Math.random()), undefined, { signal }).catch(() => undefined);
    }
  }

  /** Listens until the connection breaks, and says whether there was one. */
  async #listen(): Promise<boolean> {
    const { answer } = this.#patience;
    const client = clientOf({
      connectionString: this.#url,
      connectionTimeoutMillis: answer,
      query_timeout: answer,
      application_name: 'quotewire listener',
    });
    client.on('notification', () => this.#each((hearer) => hearer.changed()));
    let heard = false;
    try {
      const ended = once(client, 'end', { signal: this.#end.signal });
      ended.catch(() => undefined);
      await client.connect();
      await client.query(`LISTEN ${CHANGES}`);
      heard = this.#isListening = true;
      this.#each((hearer) => hearer.found());
      await this.#untilBroken(client, ended);
    } catch {
      // Why it broke changes nothing: it is made anew.
    }
    if (heard) {
      this.#isListening = false;
      this.#each((hearer) => hearer.lost());
    }
    // One that does not answer any more would not say goodbye either.
    client.end().catch(() => undefined);
    return heard;
  }

  async #untilBroken(client: pg.Client, ended: Promise<unknown>): Promise<void> {
    for (;;) {
      const timer = new AbortController();
      const beat = pause(this.#patience.heartbeat, 'beat', { signal: timer.signal });
      beat.catch(() => undefined);
      try {
        if ((await Promise.race([beat, ended])) !== 'beat') return;
      } finally {
        timer.abort();
      }
      await client.query('SELECT 1');
    }
  }

  #each(tell: (hearer: Hearer) => void): void {
    for (const hearer of [...this.#hearers]) tell(hearer);
  }
}
