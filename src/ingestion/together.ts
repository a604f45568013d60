import { DatabaseError } from '../database/errors.js';

/** Of one of several that are done together: it has to be done after them, or with no others. */
export type Deferred = 'later' | 'alone';

export interface TogetherOptions<Item> {
  /** Items that are done together at most, and what they may weigh in all. */
  readonly most: number;
  readonly heaviest: number;
  readonly weigh: (item: Item) => number;
  /** How long the first of them waits for others, in milliseconds. */
  readonly patience: number;
  /** How many full groups are worked on at the same time. */
  readonly atOnce: number;
}

interface Waiting<Item, Outcome> {
  readonly item: Item;
  readonly weight: number;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
  isAlone: boolean;
}

/**
 * Does together what comes one by one: as many as are ready when a group begins. Where a group fails, each of its items
 * is done alone, so that one at fault fails by itself; a database that fails does so for all of them.
 */
export class Together<Item, Outcome extends object | null> {
  readonly #waiting: Waiting<Item, Outcome>[] = [];
  #working = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly work: (items: readonly Item[]) => Promise<readonly (Outcome | Deferred)[]>,
    private readonly options: TogetherOptions<Item>,
  ) {}

  /** @throws what `work` throws on the item alone; DatabaseError */
  do(item: Item): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ item, weight: this.options.weigh(item), resolve, reject, isAlone: false });
      this.#begin();
    });
  }

  #begin(): void {
    const { most, heaviest, patience, atOnce } = this.options;
    while (this.#working < atOnce && this.#isFull(most, heaviest)) void this.#run(this.#take());
    if (this.#waiting.length === 0 || this.#working > 0 || this.#timer !== null) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      if (this.#working === 0 && this.#waiting.length > 0) void this.#run(this.#take());
    }, patience);
  }

  #isFull(most: number, heaviest: number): boolean {
    let weight = 0;
    return this.#waiting.length >= most || this.#waiting.some((each) => (weight += each.weight) >= heaviest);
  }

  #take(): Waiting<Item, Outcome>[] {
    const { most, heaviest } = this.options;
    let [count, weight] = [0, 0];
    for (const { isAlone, weight: own } of this.#waiting) {
      if (count === most || (count > 0 && (isAlone || weight + own > heaviest))) break;
      count++;
      weight += own;
      if (isAlone) break;
    }
    return this.#waiting.splice(0, count);
  }

  async #run(group: readonly Waiting<Item, Outcome>[]): Promise<void> {
    this.#working++;
    const again: Waiting<Item, Outcome>[] = [];
    try {
      const outcomes = await this.work(group.map(({ item }) => item));
      group.forEach((each, place) => {
        const outcome = outcomes[place]!;
        if (typeof outcome !== 'string') each.resolve(outcome);
        else again.push(Object.assign(each, { isAlone: each.isAlone || outcome === 'alone' }));
      });
    } catch (error) {
      if (group.length === 1 || error instanceof DatabaseError) for (const { reject } of group) reject(error);
      else for (const each of group) again.push(Object.assign(each, { isAlone: true }));
    }
    this.#waiting.unshift(...again);
    this.#working--;
    this.#begin();
  }
}
