import type { ServerResponse } from 'node:http';
import type { SubscriberLimits } from '../config.js';
import { eventOf, type LiveQuotes } from '../graphql/live/live-quotes.js';
import type { Wanted } from '../graphql/live/topics.js';
import { EventStream } from './event-stream.js';

/** Between two signs of life on a stream, in milliseconds: less than the minute after which proxies give up. */
const HEARTBEAT = 15_000;

/** Why nobody more can subscribe. */
export interface Refusal {
  readonly status: 429 | 503;
  readonly code: 'RATE_LIMITED' | 'TOO_MANY_SUBSCRIBERS';
  readonly message: string;
}

/** Who is subscribed, each with a stream that stays open. */
export class Subscriptions {
  readonly #live: LiveQuotes;
  readonly #limits: SubscriberLimits;
  readonly #streams = new Set<EventStream>();
  readonly #counts = new Map<string, number>();
  readonly #heartbeat: NodeJS.Timeout;
  #cut = 0;
  #isClosed = false;

  constructor(live: LiveQuotes, limits: SubscriberLimits) {
    this.#live = live;
    this.#limits = limits;
    this.#heartbeat = setInterval(() => {
      for (const stream of this.#streams) stream.comment();
    }, HEARTBEAT);
    this.#heartbeat.unref();
  }

  /** How many there are. */
  get size(): number {
    return this.#streams.size;
  }

  /** How many have been cut off so far, since they read too slowly. */
  get cut(): number {
    return this.#cut;
  }

  /** @param owner the key or the address that asks */
  refusal(owner: string): Refusal | null {
    const { most, each } = this.#limits;
    if (this.#isClosed) {
      return { status: 503, code: 'TOO_MANY_SUBSCRIBERS', message: 'This server is shutting down. Try again at once.' };
    }
    if (this.#streams.size >= most) {
      const message = `This server has the ${most} subscribers that it may have. Try again in a while.`;
      return { status: 503, code: 'TOO_MANY_SUBSCRIBERS', message };
    }
    if ((this.#counts.get(owner) ?? 0) < each) return null;
    return {
      status: 429,
      code: 'RATE_LIMITED',
      message: `You have ${each} subscriptions open, and no more are allowed. Close one first.`,
    };
  }

  /**
   * Opens the stream of a subscription, which lasts until the client or the server ends it.
   * @param wantedBy reads what it asks for; what it throws is told on the stream, as the protocol wants it
   * @param tell puts an error into words
   */
  async open(
    response: ServerResponse,
    owner: string,
    wantedBy: () => Wanted,
    tell: (error: unknown) => object,
  ): Promise<void> {
    const stream = new EventStream(response, this.#limits.backlog, () => this.#cut++);
    this.#streams.add(stream);
    this.#counts.set(owner, (this.#counts.get(owner) ?? 0) + 1);
    let leave: (() => void) | null = null;
    response.once('close', () => {
      leave?.();
      this.#streams.delete(stream);
      const left = this.#counts.get(owner)! - 1;
      if (left > 0) this.#counts.set(owner, left);
      else this.#counts.delete(owner);
    });
    try {
      leave = await this.#live.subscribe(wantedBy(), (event) => stream.send(event));
    } catch (error) {
      stream.send(eventOf(tell(error)));
      stream.complete();
      return;
    }
    if (response.destroyed || response.writableEnded) leave();
    // By this the client knows that it misses nothing from now on.
    else stream.comment();
  }

  /** Ends all streams, each with a word. */
  close(): void {
    this.#isClosed = true;
    clearInterval(this.#heartbeat);
    for (const stream of this.#streams) stream.complete();
  }
}
