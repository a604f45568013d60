import { LRUCache } from 'lru-cache';
import { fingerprints } from './fingerprints.js';
import { type Wording, wordingOf } from './wordings.js';

/** What a text is compared by with others. */
export interface Comparable {
  readonly wording: Wording;
  readonly prints: readonly number[];
}

/** Quotes, most of which are short; longer texts come once. */
const MOST = 10_000;
const LONGEST = 1000;

/** What somebody said lately is met again with all that they say next. */
const met = new LRUCache<string, Comparable>({ max: MOST });

export function comparableOf(text: string): Comparable {
  if (text.length > LONGEST) return read(text);
  let known = met.get(text);
  if (known === undefined) met.set(text, (known = read(text)));
  return known;
}

function read(text: string): Comparable {
  const wording = wordingOf(text);
  return { wording, prints: fingerprints(wording) };
}
