import { plain } from '../../article/normalise.js';
import type { Grammar } from './grammar.js';
import type { KnownNames } from './name-runs.js';
import type { Item } from './rows.js';

/** What reading the mentions of an article takes. */
export interface Reader {
  /** Normalised. */
  readonly text: string;
  readonly grammar: Grammar;
  readonly known: KnownNames;
}

/** Words of an article as people read them, on one line. Indices are items, `to` exclusive. */
export const printed = (text: string, items: readonly Item[], from: number, to: number): string =>
  plain(text.slice(items[from]!.start, items[to - 1]!.end)).replace(/\s+/gu, ' ');
