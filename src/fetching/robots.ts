import robotsParser from 'robots-parser';
import { FetchError, type FetchErrorCode } from './errors.js';

/** The name by which rules can speak of us; RFC 9309 compares it without version. */
export const ROBOT = 'Quotewire';

/** What a host allows. */
export interface Rules {
  allows(url: URL): boolean;
  /** Milliseconds between two requests; 0 where nothing is said. */
  readonly delay: number;
}

/** The answer to `GET /robots.txt`, or why there was none. */
export type RobotsAnswer = { readonly status: number; readonly text: string } | { readonly failure: FetchError };

/** RFC 9309 asks for 500 KiB at least; what follows is passed over. */
export const LARGEST_ROBOTS = 500 * 1024;

/** A day, as RFC 9309 has it; a host whose rules could not be read is asked again sooner. */
const KEPT = 24 * 60 * 60 * 1000;
const KEPT_FAILURE = 5 * 60 * 1000;
const MOST_KEPT = 1000;

/** Some ask for a day between two requests, which is a way of saying no. */
const LONGEST_DELAY = 60 * 60 * 1000;

// Its types speak of an ES module, which it is not.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

const UNREACHED: ReadonlySet<FetchErrorCode> = new Set(['FORBIDDEN', 'NAME', 'CONNECTION', 'TIMEOUT']);

const EVERYTHING: Rules = { allows: () => true, delay: 0 };

/** Asks each host once a day for its rules (RFC 9309), and keeps them. */
export class Robots {
  readonly #known = new Map<string, { readonly until: number; readonly rules: Promise<Rules> }>();

  constructor(private readonly ask: (url: URL, signal: AbortSignal) => Promise<RobotsAnswer>) {}

  /**
   * The rules for an address: those of its scheme, host and port. Where there are none (any answer from 400 to 499),
   * everything is allowed; where they cannot be had, nothing is.
   *
   * @throws FetchError
   */
  async rulesOf(url: URL, signal: AbortSignal): Promise<Rules> {
    const now = performance.now();
    const kept = this.#known.get(url.origin);
    if (kept && kept.until > now) return kept.rules;
    const rules = this.#read(new URL('/robots.txt', url), signal);
    this.#known.delete(url.origin);
    this.#known.set(url.origin, { until: now + KEPT, rules });
    if (this.#known.size > MOST_KEPT) this.#known.delete(this.#known.keys().next().value!);
    try {
      return await rules;
    } catch (error) {
      // Whatever came of a stop says nothing of the host.
      if (signal.aborted) this.#known.delete(url.origin);
      else this.#known.set(url.origin, { until: now + KEPT_FAILURE, rules });
      throw error;
    }
  }

  async #read(place: URL, signal: AbortSignal): Promise<Rules> {
    const answer = await this.ask(place, signal);
    if ('failure' in answer) {
      // What cannot or may not be connected to is no matter of politeness.
      if (UNREACHED.has(answer.failure.code)) throw answer.failure;
      throw unreadable(place, answer.failure.message);
    }
    if (answer.status >= 500 || answer.status === 429) throw unreadable(place, `it answers ${answer.status}`);
    return answer.status >= 400 ? EVERYTHING : rulesIn(parseRobots(place.href, answer.text));
  }
}

function rulesIn(robot: ReturnType<typeof parseRobots>): Rules {
  const seconds = robot.getCrawlDelay(ROBOT) ?? 0;
  return {
    allows: (url) => robot.isAllowed(url.href, ROBOT) ?? true,
    delay: Math.min(LONGEST_DELAY, Math.max(0, seconds * 1000)),
  };
}

function unreadable(place: URL, reason: string): FetchError {
  return new FetchError(
    'ROBOTS',
    `what ${place.host} allows cannot be read from its robots.txt (${reason}): try later`,
    {
      isPassing: true,
    },
  );
}
