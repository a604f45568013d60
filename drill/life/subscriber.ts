import type pg from 'pg';
import { decodeId } from '../../src/graphql/ids.js';
import { type Subscriber, subscribe } from '../../tests/support/subscriber.js';
import type { Day } from './day.js';

interface Stream {
  readonly subscriber: Subscriber<{ quoteAdded: { id: string } }>;
  isLast: boolean;
}

/** A subscriber to all quotes, who subscribes to the next process before the one it listens to is stopped. */
export class Listener {
  readonly #streams: Stream[] = [];

  constructor(private readonly day: Day) {}

  async open(url: string): Promise<void> {
    const stream: Stream = { subscriber: await subscribe(url, 'subscription { quoteAdded { id } }'), isLast: true };
    const { status } = stream.subscriber;
    if (status !== 200) this.day.mishap(`a subscription was answered with ${status}`);
    for (const earlier of this.#streams) earlier.isLast = false;
    this.#streams.push(stream);
    void stream.subscriber.ended.then((how) => {
      if (stream.isLast) this.day.mishap('a subscription ended although its service went on');
      if (how === 'cut') this.day.mishap('a subscription was cut');
    });
  }

  /** From now on streams may end. */
  leave(): void {
    for (const stream of this.#streams) stream.isLast = false;
  }

  /** Of all quotes that are there, which nobody told of, and how many one stream told of twice. */
  async compare(pool: pg.Pool): Promise<{ told: number; missed: string[]; twice: number }> {
    const told = new Set<string>();
    let twice = 0;
    for (const { subscriber } of this.#streams) {
      const ids = subscriber.told.map(({ data }) => decodeId(data?.quoteAdded.id ?? '')?.id ?? 'an error');
      twice += ids.length - new Set(ids).size;
      for (const id of ids) told.add(id);
    }
    const { rows } = await pool.query<{ id: string }>('SELECT id::text FROM quote');
    return { told: told.size, missed: rows.map(({ id }) => id).filter((id) => !told.has(id)), twice };
  }
}
