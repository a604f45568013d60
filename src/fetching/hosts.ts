import { setTimeout as pause } from 'node:timers/promises';
import { FetchError } from './errors.js';

/** Keeps the distance between requests to one host, whoever makes them. All times in milliseconds. */
export class Hosts {
  /** When the next request may begin, by `performance.now()`. */
  readonly #next = new Map<string, number>();
  /** Until when a host asked for quiet. */
  readonly #quiet = new Map<string, number>();

  /**
   * Waits until it is this request's turn; the next one comes `distance` later.
   *
   * @throws FetchError where the host asked for quiet, AbortError when the signal fires
   */
  async turn(host: string, distance: number, signal: AbortSignal): Promise<void> {
    this.#forget();
    this.#refuseQuiet(host);
    const now = performance.now();
    const at = Math.max(now, this.#next.get(host) ?? 0);
    this.#next.set(host, at + distance);
    if (at <= now) return;
    await pause(at - now, undefined, { signal });
    this.#refuseQuiet(host);
  }

  /** Nobody asks this host for so long. */
  rest(host: string, time: number): void {
    this.#quiet.set(host, Math.max(this.#quiet.get(host) ?? 0, performance.now() + time));
  }

  #refuseQuiet(host: string): void {
    const left = (this.#quiet.get(host) ?? 0) - performance.now();
    if (left <= 0) return;
    const about = { isPassing: true, retryAfter: left };
    throw new FetchError('STATUS', `${host} asked for quiet: not before ${Math.ceil(left / 1000)} s from now`, about);
  }

  /** Hosts whose time is over need no entry; without this, a year of watching would keep them all. */
  #forget(): void {
    if (this.#next.size + this.#quiet.size < 1000) return;
    const now = performance.now();
    for (const times of [this.#next, this.#quiet]) for (const [host, at] of times) if (at < now) times.delete(host);
  }
}
