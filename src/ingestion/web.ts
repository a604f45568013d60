import { createHash } from 'node:crypto';
import { decode } from '../article/decode.js';
import { ArticleError } from '../article/errors.js';
import type { Feed, FeedItem } from '../article/feed/index.js';
import { decodePage } from '../article/html/charset.js';
import type { Input } from '../article/input.js';
import { type Fetched, FetchError, type Fetcher } from '../fetching/index.js';
import { articleFetchKey, type FetchState, validatorsOf } from './fetch-state.js';
import { type Format, HEAD, recognise } from './formats.js';
import { inputOf } from './readers.js';
import { NOWHERE, type Outcome, type Reading } from './reading.js';

/** What reading the web needs from where the articles go. */
export interface WebIngestOptions {
  readonly fetcher: Fetcher;
  readonly state: FetchState;
  /** Takes an article or a failure. Throws DatabaseError, and nothing else. */
  readonly take: (reading: Reading) => Promise<void>;
  /** An article that was there already, and did not even have to be read again. */
  readonly alreadyThere: () => void;
  readonly stop: AbortSignal;
}

type Page = Exclude<Fetched, { isUnchanged: true }>;

/** How many items of feeds are remembered as read; a feed has some fifty. */
const REMEMBERED = 50_000;

/** Ingests what is at addresses: pages, plain texts, and feeds with the pages they name. */
export class WebIngest {
  /** Items whose whole article stood in a feed, by a hash of all of it: feeds bring them again and again. */
  readonly #seen = new Set<string>();

  constructor(private readonly options: WebIngestOptions) {}

  /**
   * Ingests a page or a feed. It is fetched in any case, but sent only where it has changed since.
   *
   * @throws DatabaseError; an AbortError when it is stopped
   */
  async ingest(address: string): Promise<void> {
    try {
      await this.#ingest(address);
    } catch (error) {
      await this.options.take(failure(address, null, error));
    }
  }

  /**
   * Ingests what is new in a feed: no item a second time.
   *
   * @returns when it may be asked again at the earliest, in seconds; 0 where nothing speaks against any time
   * @throws DatabaseError; an AbortError when it is stopped
   */
  async poll(address: string): Promise<number> {
    const { state } = this.options;
    try {
      const page = await this.#fetch(address, address);
      if (page !== null) await this.#takeFeed(address, page, await feedAt(page));
      return 0;
    } catch (error) {
      const reading = failure(address, null, error);
      await state.feedFailed(address, error instanceof FetchError ? error : null);
      await this.options.take(reading);
      return (await state.known(address))?.wait ?? 0;
    }
  }

  async #ingest(address: string): Promise<void> {
    const key = articleFetchKey(address);
    const feedRow = await this.options.state.known(address);
    const page = await this.#fetch(address, feedRow === null ? key : address);
    if (page === null) {
      this.options.alreadyThere();
      return;
    }
    const format = formatAt(page);
    if (format === 'feed' || format === 'json') {
      await this.#takeFeed(address, page, await feedAt(page));
      return;
    }
    await this.options.take({ ...NOWHERE, file: address, bytes: 0, input: articleAt(page, format), error: null });
    await this.options.state.answered(key, page.validators, true);
  }

  /** @returns null where it has not changed */
  async #fetch(address: string, key: string): Promise<Page | null> {
    const { fetcher, state, stop } = this.options;
    const known = validatorsOf(await state.known(key));
    const fetched = await fetcher.fetch(address, known, stop);
    if (!fetched.isUnchanged) return fetched;
    await state.answered(key, fetched.validators, key !== address);
    return null;
  }

  /** Its validators are kept only where every item was dealt with: else the next poll has to see the items again. */
  async #takeFeed(address: string, page: Page, feed: Feed): Promise<void> {
    let isComplete = !feed.isCutOff;
    for (const [index, item] of feed.items.entries()) {
      this.options.stop.throwIfAborted();
      isComplete = (await this.#takeItem(address, index + 1, item)) && isComplete;
    }
    const { url } = page.validators;
    const validators = isComplete ? page.validators : { url, etag: null, lastModified: null };
    await this.options.state.answered(address, validators, false);
  }

  /** @returns whether nothing more is to be done about it */
  async #takeItem(feed: string, record: number, item: FeedItem): Promise<boolean> {
    const { take } = this.options;
    const at = { ...NOWHERE, file: feed, record, bytes: 0 };
    const input = inputOf(item);
    if (input !== null) {
      if (this.#remember(item)) await take({ ...at, input, error: null });
      else this.options.alreadyThere();
      return true;
    }
    if (item.url !== null) return this.#takePage(item.url, { ...at, file: feed });
    const error = new ArticleError('EMPTY', 'only a summary of it stands in the feed, and no address');
    if (this.#remember(item)) await take({ ...at, input: null, id: item.id, error });
    return true;
  }

  async #takePage(address: string, at: Omit<Reading, keyof Outcome>): Promise<boolean> {
    const { state, fetcher, stop, take } = this.options;
    const key = articleFetchKey(address);
    if (!(await state.claim(key))) {
      const row = await state.known(key);
      if (row?.isDone) this.options.alreadyThere();
      return row?.isDone ?? true;
    }
    try {
      const page = (await fetcher.fetch(address, null, stop)) as Page;
      await take({ ...at, input: articleAt(page, formatAt(page)), error: null });
      await state.answered(key, page.validators, true);
      return true;
    } catch (error) {
      if (stop.aborted) await state.release(key);
      const reading = failure(address, at, error);
      const willTry = await state.failed(key, error instanceof FetchError ? error : null);
      await take(reading);
      return !willTry;
    }
  }

  #remember(item: FeedItem): boolean {
    const hash = createHash('sha256').update(JSON.stringify(item)).digest('base64');
    if (this.#seen.has(hash)) return false;
    this.#seen.add(hash);
    if (this.#seen.size > REMEMBERED) this.#seen.delete(this.#seen.keys().next().value!);
    return true;
  }
}

/** What the type of the answer and its content make of it. */
function formatAt({ type, bytes }: Page): Format {
  const named =
    type === 'text/plain' ? 'txt' : /json$/u.test(type ?? '') ? 'json' : /xml$/u.test(type ?? '') ? 'feed' : 'html';
  return recognise(bytes.subarray(0, HEAD), type === 'application/xhtml+xml' ? 'html' : named);
}

async function feedAt(page: Page): Promise<Feed> {
  const { readFeed } = await import('../article/feed/index.js'); // Where there is a feed: files are read without it.
  return readFeed(decodePage(page.bytes, page.charset), page.url);
}

/** @throws ArticleError */
function articleAt({ url, bytes, charset }: Page, format: Format): Input {
  if (format === 'txt') return { id: url, url, text: decode(bytes) };
  if (format === 'html') return { id: url, url, bytes, charset };
  throw new ArticleError('FORMAT', 'neither a page nor plain text');
}

/** @throws whatever says nothing of the address: DatabaseError, an AbortError, a mistake of ours */
function failure(address: string, at: Omit<Reading, keyof Outcome> | null, error: unknown): Reading {
  const place = at ?? { ...NOWHERE, file: address, bytes: 0 };
  if (error instanceof ArticleError) return { ...place, input: null, id: address, error };
  if (!(error instanceof FetchError)) throw error;
  return { ...place, input: null, id: address, error: new ArticleError('UNREADABLE', error.message) };
}
