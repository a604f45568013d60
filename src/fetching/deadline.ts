import { FetchError } from './errors.js';

/** Ends work that takes too long, or that somebody stops. */
export class Deadline {
  readonly #controller = new AbortController();
  readonly #timer: NodeJS.Timeout;
  readonly #onStop = (): void => this.#controller.abort(this.stop.reason);

  /** @param timeout in milliseconds */
  constructor(
    timeout: number,
    private readonly stop: AbortSignal,
  ) {
    const late = new FetchError('TIMEOUT', `it took longer than ${timeout / 1000} s`);
    this.#timer = setTimeout(() => this.#controller.abort(late), timeout);
    if (stop.aborted) this.#onStop();
    else stop.addEventListener('abort', this.#onStop);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** For what does not listen to a signal: looking up a name. */
  async race<T>(work: Promise<T>): Promise<T> {
    const { signal } = this;
    signal.throwIfAborted();
    let onAbort = (): void => undefined;
    const ended = new Promise<never>((_, reject) => {
      onAbort = () => reject(signal.reason as Error);
      signal.addEventListener('abort', onAbort);
    });
    try {
      return await Promise.race([work, ended]);
    } finally {
      signal.removeEventListener('abort', onAbort);
    }
  }

  clear(): void {
    clearTimeout(this.#timer);
    this.stop.removeEventListener('abort', this.#onStop);
  }
}
