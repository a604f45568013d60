import { readFileSync } from 'node:fs';
import { likeness, type Likeness } from '../../src/identity/likeness.js';
import type { Sighting } from '../../src/identity/sighting.js';
import { speakerKey } from '../../src/identity/speakers.js';

/** One of two names as two articles print them. */
export interface PairSide {
  readonly name: string;
  readonly type?: 'organization';
  readonly roles?: readonly string[];
  /** Of the outlet, by the end of its domain. */
  readonly country?: string;
  readonly date?: string;
  /** Others who are quoted in the article. */
  readonly with?: readonly string[];
}

/** Two names with whether one person bears them; `kind` says what makes the pair hard. */
export interface NamePair {
  readonly kind: string;
  readonly same: boolean;
  readonly a: PairSide;
  readonly b: PairSide;
}

export function readPairs(file: string): NamePair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as NamePair);
}

const keyOf = (name: string, type: PairSide['type'], article: string): string =>
  speakerKey({ name, type: type ?? 'person' }, article) ?? '';

function sighting({ name, type, roles = [], country, date, with: others = [] }: PairSide, article: string): Sighting {
  const day = date === undefined ? null : new Date(date);
  return {
    name,
    isBody: type === 'organization',
    roles,
    from: day,
    to: day,
    countries: country === undefined ? [] : [country],
    companions: others.map((other) => keyOf(other, undefined, article)),
  };
}

/** What the decision says of a pair, without a database. */
export function judge({ a, b }: NamePair): Likeness | null {
  const isSameKey = keyOf(a.name, a.type, 'a') === keyOf(b.name, b.type, 'b');
  return likeness(sighting(b, 'b'), sighting(a, 'a'), isSameKey);
}
