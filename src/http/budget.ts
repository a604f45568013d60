import { LRUCache } from 'lru-cache';
import type { BudgetConfig } from '../config.js';
import { RequestError } from './errors.js';

/** What is left to somebody who asks. */
interface Bucket {
  points: number;
  /** When it held so many, in milliseconds. */
  at: number;
}

/** Whose buckets are remembered. Those of the least recent are forgotten, and full when they come again. */
const MOST_BUCKETS = 50_000;
const MINUTE = 60;

/** What it costs to ask for something that is not answered. */
export const REFUSED = 10;

/**
 * Limits what each key, or each address without one, may ask for over time: a bucket of points, which holds those of one
 * minute and fills evenly. Each process counts for itself.
 *
 * Not a library: those for it (rate-limiter-flexible) count requests in windows, asynchronously.
 */
export class Budget {
  readonly #limits: BudgetConfig;
  readonly #now: () => number;
  readonly #buckets = new LRUCache<string, Bucket>({ max: MOST_BUCKETS });
  #refusals = 0;

  /** @param now the time in milliseconds, from any start */
  constructor(limits: BudgetConfig, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
  }

  /** How often somebody was refused so far. */
  get refusals(): number {
    return this.#refusals;
  }

  /** The budget of a key or an address; null: it is not limited. */
  of(keyId: string | null, address: () => string): Account | null {
    const limit = keyId === null ? this.#limits.address : this.#limits.key;
    if (limit === 0) return null;
    const owner = keyId === null ? address() : `key ${keyId}`;
    const now = this.#now();
    let bucket = this.#buckets.get(owner);
    if (bucket === undefined) this.#buckets.set(owner, (bucket = { points: limit, at: now }));
    bucket.points = Math.min(limit, bucket.points + ((now - bucket.at) / 1000 / MINUTE) * limit);
    bucket.at = now;
    return new Account(bucket, limit, () => this.#refusals++);
  }
}

/** The budget of one who asks, for the time of a request. */
export class Account {
  readonly #bucket: Bucket;
  readonly #limit: number;
  readonly #onRefusal: () => void;

  constructor(bucket: Bucket, limit: number, onRefusal: () => void) {
    this.#bucket = bucket;
    this.#limit = limit;
    this.#onRefusal = onRefusal;
  }

  /**
   * Takes points.
   * @throws {RequestError} 429 where there are too few; then none are taken
   */
  charge(points: number): void {
    const bucket = this.#bucket;
    if (bucket.points < points) {
      this.#onRefusal();
      const wait = Math.max(1, Math.ceil(((points - bucket.points) / this.#limit) * MINUTE));
      const message =
        `That costs ${points} points, and of the ${this.#limit} a minute that you may ask for ` +
        `${Math.floor(bucket.points)} are left. Ask again in ${wait} s.`;
      throw new RequestError(429, 'RATE_LIMITED', message, {
        'retry-after': String(wait),
        'cache-control': 'no-store',
        ...this.headers(),
      });
    }
    bucket.points -= points;
  }

  /** Takes points as far as there are some: for what was refused anyway. */
  fine(points: number): void {
    this.#bucket.points = Math.max(0, this.#bucket.points - points);
  }

  /** What is left, as headers (draft-ietf-httpapi-ratelimit-headers-10): `t` is when all is there again. */
  headers(): Record<string, string> {
    const [limit, { points }] = [this.#limit, this.#bucket];
    return {
      'ratelimit-policy': `"points";q=${limit};w=${MINUTE};qu="points"`,
      ratelimit: `"points";r=${Math.floor(points)};t=${Math.ceil(((limit - points) / limit) * MINUTE)}`,
    };
  }
}
