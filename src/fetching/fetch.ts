import type { Allowance } from './addresses.js';
import { checkedUrl, type Resolve, resolveChecked, systemResolve } from './address-checks.js';
import { acceptedEncodings, decodeContent, DecodingError } from './decoding.js';
import { Deadline } from './deadline.js';
import { FetchError } from './errors.js';
import { Hosts } from './hosts.js';
import { mediaType } from './media-type.js';
import { type HopResponse, request } from './request.js';
import { retryAfter } from './retry-after.js';
import { LARGEST_ROBOTS, Robots, type RobotsAnswer, type Rules } from './robots.js';

export interface FetchOptions {
  /** Whom a server sees: `Quotewire/1.2.3 (+https://contact.example)`. */
  readonly userAgent: string;
  readonly allowed: readonly Allowance[];
  /** For one request, waiting for its turn left out; in milliseconds. */
  readonly timeout: number;
  /** Of one body, packed and unpacked, in bytes. */
  readonly largest: number;
  /** Least milliseconds between two requests to one host. */
  readonly distance: number;
  readonly resolve?: Resolve;
}

/** What a server said of a page the last time, so that it need not send it again. */
export interface Validators {
  /** The address they are of: where the redirects ended. */
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What came of a fetch. */
export type Fetched =
  | { readonly isUnchanged: true; readonly validators: Validators }
  | {
      readonly isUnchanged: false;
      /** Where the redirects ended. */
      readonly url: string;
      readonly bytes: Uint8Array;
      /** Lower case, without parameters. */
      readonly type: string | null;
      readonly charset: string | null;
      readonly validators: Validators;
    };

export const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** What can be an article or a feed. */
const TYPES: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/json',
  'application/xml',
  'text/xml',
]);
const ACCEPT =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/plain;q=0.8, */*;q=0.1';

/**
 * Fetches pages and feeds as a good neighbour does and as a server that strangers may give addresses to has to: see
 * docs/ingest.md for what is promised. One of them for a whole process: it keeps the distances and the rules of hosts.
 */
export class Fetcher {
  readonly #hosts = new Hosts();
  readonly #robots = new Robots((url, signal) => this.#askRobots(url, signal));
  readonly #resolve: Resolve;

  constructor(private readonly options: FetchOptions) {
    this.#resolve = options.resolve ?? systemResolve;
  }

  /**
   * @param known of the same page, to be told that nothing changed
   * @throws FetchError; an AbortError when the signal fires
   */
  async fetch(address: string, known: Validators | null, signal: AbortSignal): Promise<Fetched> {
    let url = checkedUrl(address);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const rules = await this.#robots.rulesOf(url, signal);
      if (!rules.allows(url)) {
        throw new FetchError('ROBOTS', `the robots.txt of ${url.host} asks robots to leave ${url.pathname} alone`);
      }
      const answer = await this.#visit(url, rules, known, signal);
      if (!(answer instanceof URL)) return answer;
      url = answer;
    }
    throw new FetchError('REDIRECTS', `more than ${MOST_REDIRECTS} redirects`);
  }

  /** One hop: the page, or where it has moved to. */
  async #visit(url: URL, rules: Rules, known: Validators | null, signal: AbortSignal): Promise<Fetched | URL> {
    await this.#hosts.turn(url.host, Math.max(this.options.distance, rules.delay), signal);
    const conditions = known !== null && known.url === url.href ? conditionsOf(known) : {};
    return this.#withAnswer(url, conditions, this.options.largest, signal, async (answer) => {
      const { status } = answer;
      if (REDIRECTS.has(status)) return target(url, answer);
      const validators = {
        url: url.href,
        etag: answer.header('etag') ?? (status === 304 ? known!.etag : null),
        lastModified: answer.header('last-modified') ?? (status === 304 ? known!.lastModified : null),
      };
      if (status === 304 && known !== null) return { isUnchanged: true, validators };
      if (status !== 200) throw this.#refused(url, answer);
      const { type, charset } = mediaType(answer.header('content-type'));
      if (type !== null && !TYPES.has(type)) {
        throw new FetchError('TYPE', `it is ${type.slice(0, 60)}: pages, feeds and plain text are read`);
      }
      const bytes = await unpacked(answer, this.options.largest);
      return { isUnchanged: false, url: url.href, bytes, type, charset, validators };
    });
  }

  #refused(url: URL, answer: HopResponse): FetchError {
    const { status } = answer;
    const wait = retryAfter(answer.header('retry-after'));
    if (status === 429 || status === 503) this.#hosts.rest(url.host, wait ?? this.options.distance);
    const isPassing = status === 429 || status === 408 || status >= 500;
    const when = wait === null ? '' : `, and asks to come back in ${Math.ceil(wait / 1000)} s`;
    return new FetchError('STATUS', `the server answers ${status}${when}`, { isPassing, retryAfter: wait });
  }

  async #askRobots(place: URL, signal: AbortSignal): Promise<RobotsAnswer> {
    try {
      let url = place;
      for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        const answer = await this.#withAnswer(
          url,
          { 'accept-encoding': 'identity' },
          LARGEST_ROBOTS,
          signal,
          async (answer) => {
            if (REDIRECTS.has(answer.status)) return target(url, answer);
            const bytes = answer.status === 200 ? await answer.body('cut') : new Uint8Array();
            return { status: answer.status, text: new TextDecoder().decode(bytes) };
          },
        );
        if (!(answer instanceof URL)) return answer;
        url = answer;
      }
      return { status: 404, text: '' }; // RFC 9309, 2.3.1.2
    } catch (error) {
      if (error instanceof FetchError) return { failure: error };
      throw error;
    }
  }

  /** Asks at an address that was checked, within the time there is, and lets go of the connection whatever happens. */
  async #withAnswer<T>(
    url: URL,
    headers: Readonly<Record<string, string>>,
    largest: number,
    stop: AbortSignal,
    work: (answer: HopResponse) => T | Promise<T>,
  ): Promise<T> {
    const { timeout, allowed, userAgent } = this.options;
    const deadline = new Deadline(timeout, stop);
    try {
      const addresses = await deadline.race(resolveChecked(url, this.#resolve, allowed));
      const answer = await request({
        url,
        addresses,
        largest,
        signal: deadline.signal,
        headers: { 'user-agent': userAgent, accept: ACCEPT, 'accept-encoding': acceptedEncodings, ...headers },
      });
      try {
        return await work(answer);
      } finally {
        await answer.close();
      }
    } finally {
      deadline.clear();
    }
  }
}

function conditionsOf({ etag, lastModified }: Validators): Record<string, string> {
  return {
    ...(etag === null ? {} : { 'if-none-match': etag }),
    ...(lastModified === null ? {} : { 'if-modified-since': lastModified }),
  };
}

function target(from: URL, answer: HopResponse): URL {
  const location = answer.header('location') ?? '';
  if (!location || !URL.canParse(location, from)) {
    throw new FetchError('REDIRECTS', `the server answers ${answer.status} and does not say where to`);
  }
  return checkedUrl(new URL(location, from).href);
}

async function unpacked(answer: HopResponse, largest: number): Promise<Uint8Array> {
  try {
    return await decodeContent(await answer.body('refuse'), answer.header('content-encoding'), largest);
  } catch (error) {
    if (!(error instanceof DecodingError)) throw error;
    throw new FetchError(error.tooLarge ? 'TOO_LARGE' : 'ENCODING', error.message);
  }
}
