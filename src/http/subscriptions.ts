import type { ServerResponse } from 'node:http';
import type { SubscriberLimits } from '../config.js';
import { eventOf, type LiveQuotes } from '../graphql/live/live-quotes.js';
import type { Wanted } from '../graphql/live/topics.js';
import { RequestError } from './errors.js';
import { EventStream } from './event-stream.js';

/** Between two signs of life on a stream, in milliseconds: less than the minute after which proxies give up. */
const HEARTBEAT = 15_000;

/** When to try again where there is no room, in seconds. */
const LATER = { 'retry-after': '30' };

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

  /**
   * Why nobody more can subscribe, or null.
   * @param owner the key or the address that asks
   */
  refusal(owner: string): RequestError | null {
    const { most, each } = this.#limits;
    if (this.#isClosed) {
      return new RequestError(503, 'TOO_MANY_SUBSCRIBERS', 'This server is shutting down. Try again at once.');
    }
    if (this.#streams.size >= most) {
      const message = `This server has the ${most} subscribers that it may have. Try again in a while.`;
      return new RequestError(503, 'TOO_MANY_SUBSCRIBERS', message, LATER);
    }
    if ((this.#counts.get(owner) ?? 0) < each) return null;
    const message = `You have ${each} subscriptions open, and no more are allowed. Close one first.`;
    return new RequestError(429, 'RATE_LIMITED', message, LATER);
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
