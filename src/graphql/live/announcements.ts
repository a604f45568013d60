import { type Reader, run } from '../../database/statement.js';
import {
  type AnnouncementRow,
  announcementsSince,
  MOST_ANNOUNCEMENTS,
} from '../../database/statements/announcements.js';

/**
 * Reads which quotes were added, each once and none left out, from a moment on. That is no list read by its ids: they
 * are drawn before their transactions commit, in another order.
 */
export class Announcements {
  readonly #reader: Reader;
  #mark: string | null = null;
  /** Those of transactions that the next reading comes across once more. */
  #seen: readonly AnnouncementRow[] = [];

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** What has been committed by now is known from here on. */
  async begin(): Promise<void> {
    while ((await this.#read()).length === MOST_ANNOUNCEMENTS);
  }

  /** Ids of quotes that were added since, in the order of their announcements; not necessarily all, but some if there are. */
  async next(): Promise<string[]> {
    return (await this.#read()).flatMap(({ quoteIds }) => quoteIds);
  }

  async #read(): Promise<readonly AnnouncementRow[]> {
    const seen = this.#seen.map(({ id }) => id);
    const { mark, found } = (await run(this.#reader, announcementsSince, [this.#mark, seen]))[0]!;
    const isAll = found.length < MOST_ANNOUNCEMENTS;
    // Where there is more, it is of the same transactions.
    if (isAll || this.#mark === null) this.#mark = mark;
    const from = BigInt(this.#mark);
    this.#seen = [...this.#seen, ...found].filter(({ madeIn }) => BigInt(madeIn) >= from);
    return found;
  }
}
