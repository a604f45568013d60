import { nicknames } from '../lexicon/nicknames.js';
import { particles, suffixes } from '../lexicon/titles.js';
import { fold } from './spelling.js';

/** A person's name in its parts, folded. */
export interface Parts {
  readonly first: string;
  readonly middle: readonly string[];
  readonly last: string;
  readonly suffix: string;
}

const INITIALS = /^(?:\p{L}\.?){1,3}$/u;

/** The words of a person's name by what they are in it. */
export function parts(words: readonly string[]): Parts {
  const rest = [...words];
  let suffix = '';
  while (rest.length > 1 && suffixes.has(rest.at(-1)!.toLowerCase().replace(/\./gu, ''))) suffix = fold(rest.pop()!);
  let surname = rest.length - 1;
  while (surname > 1 && particles.has(rest[surname - 1]!.toLowerCase())) surname--;
  return {
    first: fold(rest[0] ?? ''),
    middle: rest.slice(1, surname).map(fold),
    last: rest.slice(surname).map(fold).join(' '),
    suffix,
  };
}

const sameFirst = (a: string, b: string): boolean => {
  if (a === b) return true;
  if ((a.length === 1 || (INITIALS.test(a) && a.length <= 2)) && b.startsWith(a[0]!)) return a.length === 1;
  if (b.length === 1 && a.startsWith(b)) return true;
  return (nicknames.get(a) ?? a) === (nicknames.get(b) ?? b);
};

/** Can two names be one person's: "Bob Roe" and "Robert J. Roe"? */
export function samePerson(x: Parts, y: Parts): boolean {
  if (x.last !== y.last || (x.suffix && y.suffix && x.suffix !== y.suffix)) return false;
  if (!sameFirst(x.first, y.first)) return false;
  const [m, n] = [x.middle[0], y.middle[0]];
  return !m || !n || m[0] === n[0];
}
