import { setTimeout as pause } from 'node:timers/promises';
import { withoutKey } from '../../access/access.js';
import type { Database } from '../../database/client.js';
import type { ChangeListener } from '../../database/listener.js';
import { type Reader, run } from '../../database/statement.js';
import { matching } from '../../database/statements/matching.js';
import { type QuoteFilter, quotes } from '../../database/statements/quotes.js';
import { createContext } from '../context.js';
import { isUnavailable, tellErrors } from '../errors.js';
import { Run } from '../execution/run.js';
import { grouped } from '../grouping.js';
import { Announcements } from './announcements.js';
import { type Deliver, type Topic, Topics, type Wanted } from './topics.js';

/** How many answers are made at a time, and how many filters are tried at a time; the rest of the pool is for others. */
const ANSWERS_AT_ONCE = 500;
const FILTERS_AT_ONCE = 3;
/** Before another try when the database fails, in milliseconds. */
const PATIENCE = 500;

/** Where announcements are read, and what was read and not told yet. */
interface Feed {
  readonly announcements: Announcements;
  pending: readonly string[];
}

/**
 * Tells subscribers of quotes as they are added. Whether a quote fits a filter is asked of Postgres once for each filter,
 * and an answer is made once for each way to ask, however many ask so. Nothing is read while nobody is subscribed.
 */
export class LiveQuotes {
  readonly #database: Database;
  /** Never a replica, which may not have yet what was announced. */
  readonly #reader: Reader;
  readonly #log: (error: unknown) => void;
  readonly #topics = new Topics();
  readonly #closing = new AbortController();
  readonly #forget: () => void;
  #feed: Promise<Feed> | null = null;
  #wake = false;
  #working: Promise<void> | null = null;

  constructor(database: Database, listener: ChangeListener, log: (error: unknown) => void) {
    this.#database = database;
    this.#reader = { pool: database.pool, prepared: database.reads.prepared };
    this.#log = log;
    const wake = (): void => this.#look();
    this.#forget = listener.tell({ changed: wake, found: wake, lost: () => undefined });
  }

  /**
   * Tells `deliver` of every quote whose transaction commits from the moment on that the promise resolves. The function
   * that it resolves to ends that.
   *
   * @throws what the database throws
   */
  async subscribe(wanted: Wanted, deliver: Deliver): Promise<() => void> {
    this.#topics.add(wanted, deliver);
    const leave = (): void => {
      this.#topics.remove(wanted, deliver);
      if (this.#topics.size === 0) this.#feed = null;
    };
    try {
      // A filter that Postgres refuses is refused here, not with the first quote.
      await this.#fitting(wanted.filter, []);
      await (this.#feed ??= this.#begin());
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  async close(): Promise<void> {
    this.#forget();
    this.#closing.abort();
    await this.#working;
  }

  #begin(): Promise<Feed> {
    const announcements = new Announcements(this.#reader);
    const feed = announcements.begin().then(() => ({ announcements, pending: [] }));
    feed.catch(() => {
      if (this.#feed === feed) this.#feed = null;
    });
    return feed;
  }

  /** Looks what there is to tell, once more where it is looking already. */
  #look(): void {
    this.#wake = true;
    this.#working ??= this.#work().finally(() => (this.#working = null));
  }

  async #work(): Promise<void> {
    const { signal } = this.#closing;
    while (this.#wake && this.#feed !== null && !signal.aborted) {
      this.#wake = false;
      try {
        await this.#tellAll(await this.#feed);
      } catch (error) {
        if (!isUnavailable(error)) this.#log(error);
        this.#wake = true;
        await pause(PATIENCE, undefined, { signal }).catch(() => undefined);
      }
    }
  }

  async #tellAll(feed: Feed): Promise<void> {
    while (this.#topics.size > 0 && !this.#closing.signal.aborted) {
      if (feed.pending.length === 0) feed.pending = await feed.announcements.next();
      if (feed.pending.length === 0) return;
      const topics = this.#topics.all();
      const matches = await this.#matches(topics, feed.pending);
      // All answers of a round are made before the first is sent: where one fails, the round can be made again.
      const round = Math.max(1, Math.floor(ANSWERS_AT_ONCE / topics.length));
      while (feed.pending.length > 0) {
        const ids = feed.pending.slice(0, round);
        const events = await this.#answers(topics, ids, matches);
        for (const [topic, event] of events) for (const deliver of topic.subscribers) deliver(event);
        feed.pending = feed.pending.slice(round);
      }
    }
  }

  /** Of each filter the quotes that it lets through. */
  async #matches(topics: readonly Topic[], ids: readonly string[]): Promise<Map<string, Set<string>>> {
    const filters = [...grouped(topics, ({ filterKey }) => filterKey)];
    const matches = new Map<string, Set<string>>();
    for (let from = 0; from < filters.length; from += FILTERS_AT_ONCE) {
      await Promise.all(
        filters.slice(from, from + FILTERS_AT_ONCE).map(async ([key, [topic]]) => {
          matches.set(key, await this.#fitting(topic!.filter, ids));
        }),
      );
    }
    return matches;
  }

  async #fitting(filter: QuoteFilter, ids: readonly string[]): Promise<Set<string>> {
    const { statement, args } = matching(quotes, filter, ids);
    return new Set((await run(this.#reader, statement, args)).map(({ id }) => id));
  }

  async #answers(
    topics: readonly Topic[],
    ids: readonly string[],
    matches: ReadonlyMap<string, ReadonlySet<string>>,
  ): Promise<(readonly [Topic, Buffer])[]> {
    const context = createContext(this.#database, withoutKey);
    context.wrote();
    const answers = ids.flatMap((id) =>
      topics
        .filter(({ filterKey }) => matches.get(filterKey)!.has(id))
        .map(async (topic) => {
          const row = await context.loaders.quote.load(id);
          if (row === null) return null; // Deleted since.
          const { data, errors } = await new Run(topic.plan, context, topic.variables).result(row);
          const failed = errors.find(isUnavailable);
          if (failed !== undefined) throw failed;
          const told = tellErrors(errors, this.#log);
          return [topic, eventOf(told.length === 0 ? { data } : { data, errors: told })] as const;
        }),
    );
    const outcomes = await Promise.allSettled(answers);
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure !== undefined) throw failure.reason as Error;
    return outcomes.flatMap((outcome) =>
      outcome.status === 'fulfilled' && outcome.value !== null ? [outcome.value] : [],
    );
  }
}

/** An answer as an event of a stream (GraphQL over Server-Sent Events: "next"). JSON has no line breaks in it. */
export function eventOf(body: object): Buffer {
  return Buffer.from(`event: next\ndata: ${JSON.stringify(body)}\n\n`);
}
