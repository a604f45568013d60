import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../database/client.js';
import { waitingJobs } from '../statements/queue.js';

/** The queue is counted anew after so many of our own jobs. */
const COUNT_EVERY = 200;
const LOOK_AGAIN = 500;

/** Holds whoever fills the queue back while it is full, so that an archive lies on its disk and not in the queue. */
export class Backlog {
  #room = 0;
  /** Jobs that are being added: nobody can say whether they are counted yet. */
  #adding = 0;
  #counting: Promise<void> | null = null;

  /** @param limit jobs that may wait, whoever added them */
  constructor(
    private readonly database: Database,
    private readonly limit: number,
    private readonly stop: AbortSignal,
  ) {}

  /** Does what may add a job, when there is room for one, or at the signal. */
  async add<T>(work: () => Promise<T>): Promise<T> {
    while (this.#room <= 0 && !this.stop.aborted) {
      this.#counting ??= this.#count().finally(() => (this.#counting = null));
      await this.#counting;
    }
    this.#room--;
    this.#adding++;
    try {
      return await work();
    } finally {
      this.#adding--;
    }
  }

  async #count(): Promise<void> {
    const adding = this.#adding;
    const { rows } = await this.database.pool.query<{ jobs: number }>(waitingJobs.text, [this.limit]);
    this.#room = Math.min(this.limit - rows[0]!.jobs - adding, COUNT_EVERY);
    if (this.#room <= 0) await pause(LOOK_AGAIN, undefined, { signal: this.stop }).catch(() => undefined);
  }
}
