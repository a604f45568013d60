import { setTimeout as pause } from 'node:timers/promises';
import type { Input } from '../article/input.js';
import type { Database } from '../database/client.js';
import type { Fetcher } from '../fetching/index.js';
import { FetchState } from './fetch-state.js';
import type { Stored } from './known.js';
import { webInto } from './run.js';
import { emptySummary, type Summary } from './summary.js';

export interface WatchOptions {
  readonly fetcher: Fetcher;
  /** See `IngestOptions`. */
  readonly store: (input: Input) => Promise<Stored>;
  /** Between two polls of a feed, in milliseconds; each is up to a tenth sooner or later. */
  readonly every: number;
  /** When it fires, requests are broken off, the article in hand is stored, and nothing more is begun. */
  readonly stop: AbortSignal;
  /** The feeds to watch, asked for at the start and again each time that `every` has passed. */
  feeds(): Promise<readonly string[]>;
  /** After each poll; `error` is what went wrong beside single articles: the database. */
  onPoll(feed: string, summary: Summary, error: Error | null): void;
}

/** Feeds polled at the same time: pages are fetched at a host's pace, but read on one core. */
const AT_ONCE = 8;

/** A share of the time between polls by which feeds are spread, so that they do not all come at the full hour. */
const JITTER = 0.1;

/**
 * Polls feeds until it is stopped. What one feed does wrong is told and stops no other. When a feed was last polled is
 * known from the database, so that a restart asks nobody sooner. A feed that is no longer on the list is let go.
 *
 * @throws what `feeds` throws
 */
export async function watchFeeds(database: Database, options: WatchOptions): Promise<void> {
  const slots = new Slots(AT_ONCE);
  const watched = new Map<string, AbortController>();
  const running = new Set<Promise<void>>();
  do {
    const wanted = new Set(await options.feeds());
    for (const [feed, over] of watched) {
      if (wanted.has(feed)) continue;
      over.abort();
      watched.delete(feed);
    }
    for (const feed of wanted) {
      if (watched.has(feed)) continue;
      const over = new AbortController();
      const stop = AbortSignal.any([options.stop, over.signal]);
      watched.set(feed, over);
      const done = watchOne(database, feed, { ...options, stop }, slots).finally(() => running.delete(done));
      running.add(done);
    }
  } while (await paused(options.every, options.stop));
  await Promise.all(running);
}

async function watchOne(database: Database, feed: string, options: WatchOptions, slots: Slots): Promise<void> {
  const { fetcher, store, stop, every } = options;
  let summary = emptySummary();
  const web = webInto(database, { fetcher, store, stop, summary: () => summary, onProgress: () => undefined });
  const state = new FetchState(database);
  let wait = 0;
  try {
    const row = await state.known(feed);
    if (row !== null) wait = Math.max(row.wait * 1000, row.age === null ? 0 : every - row.age * 1000);
  } catch (error) {
    options.onPoll(feed, emptySummary(), error as Error);
  }
  // The first polls are spread over a little while as well.
  wait = Math.max(wait, Math.random() * Math.min(every * JITTER, 1000));
  while (await paused(wait, stop)) {
    summary = emptySummary();
    let error: Error | null = null;
    let least = 0;
    await slots.take();
    try {
      if (!stop.aborted) least = await web.poll(feed);
    } catch (failure) {
      error = failure as Error;
    } finally {
      slots.free();
    }
    if (stop.aborted) return;
    options.onPoll(feed, summary, error);
    wait = Math.max(least * 1000, every * (1 - JITTER + 2 * JITTER * Math.random()));
  }
}

/** @returns false where it was stopped meanwhile */
async function paused(time: number, stop: AbortSignal): Promise<boolean> {
  const LONGEST = 2 ** 31 - 1;
  try {
    await pause(Math.min(time, LONGEST), undefined, { signal: stop });
  } catch {
    // Only the signal ends a pause.
  }
  return !stop.aborted;
}

/** So many at a time, the others in the order they came. */
class Slots {
  readonly #waiting: (() => void)[] = [];

  constructor(private left: number) {}

  async take(): Promise<void> {
    if (this.left > 0) this.left--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  free(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.left++;
  }
}
