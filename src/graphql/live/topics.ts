import type { QuoteFilter } from '../../database/statements/quotes.js';
import type { OperationPlan } from '../execution/plan.js';

/** What a subscription asks for: which quotes, and what of them. */
export interface Wanted {
  readonly plan: OperationPlan;
  readonly variables: Record<string, unknown>;
  readonly filter: QuoteFilter;
  /** The same for subscriptions that are told the same. */
  readonly key: string;
}

/** Takes one event, as it is to be sent. */
export type Deliver = (event: Buffer) => void;

/** A subscription with all who have it. */
export interface Topic extends Wanted {
  /** The same for topics of the same quotes. */
  readonly filterKey: string;
  readonly subscribers: Set<Deliver>;
}

/** The subscriptions that somebody has. */
export class Topics {
  readonly #topics = new Map<string, Topic>();

  get size(): number {
    return this.#topics.size;
  }

  all(): Topic[] {
    return [...this.#topics.values()];
  }

  add(wanted: Wanted, deliver: Deliver): void {
    let topic = this.#topics.get(wanted.key);
    if (topic === undefined) {
      topic = { ...wanted, filterKey: JSON.stringify(wanted.filter), subscribers: new Set() };
      this.#topics.set(wanted.key, topic);
    }
    topic.subscribers.add(deliver);
  }

  remove({ key }: Wanted, deliver: Deliver): void {
    const topic = this.#topics.get(key);
    topic?.subscribers.delete(deliver);
    if (topic?.subscribers.size === 0) this.#topics.delete(key);
  }
}
