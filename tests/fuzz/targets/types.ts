import type { Random } from '../random.js';

/** What is fed. */
export interface Target {
  /** How many of a hundred inputs of a run are for it. */
  readonly share: number;
  /** Makes ready; the function that comes back makes an input, feeds it, and throws what is wrong. */
  readonly start: () => Promise<Feeding>;
}

export interface Feeding {
  readonly make: (random: Random) => string | Uint8Array;
  readonly check: (input: string | Uint8Array) => void | Promise<void>;
  readonly end?: () => Promise<void>;
}

/** Fails. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}
