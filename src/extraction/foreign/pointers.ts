import type { Agreement, Grammar } from './grammar.js';
import type { Mention } from './mention.js';
import type { Item } from './rows.js';

/** A mention that only points at somebody. */
export function pointing(from: number, to: number, kind: Mention['kind'], agreement: Agreement): Mention {
  const person = kind !== 'nobody';
  return {
    from,
    to,
    source: { from, to },
    kind,
    name: null,
    words: [],
    honorific: null,
    role: null,
    head: null,
    definite: true,
    gender: agreement.gender,
    plural: agreement.plural,
    type: !person ? 'unknown' : agreement.plural ? 'group' : 'person',
    sure: person,
  };
}

/** A pronoun of one or two words ("cette dernière"), or "on", "man". */
export function readPronoun(items: readonly Item[], at: number, grammar: Grammar): Mention | null {
  const item = items[at]!;
  const two = items[at + 1] ? grammar.pronouns.get(`${item.lower} ${items[at + 1]!.lower}`) : undefined;
  if (two) return pointing(at, at + 2, 'pronoun', two);
  const one = grammar.pronouns.get(item.lower);
  // "Diese Leute", "dieser Mann": there it is a determiner.
  if (one && !(grammar.determiners.has(item.lower) && items[at + 1]?.word)) {
    return pointing(at, at + 1, 'pronoun', one);
  }
  if (grammar.impersonal.has(item.lower)) return pointing(at, at + 1, 'nobody', { gender: null, plural: false });
  return null;
}

/** "der 61-Jährige" */
export function readByAge(items: readonly Item[], at: number, grammar: Grammar): Mention | null {
  const determiner = grammar.determiners.get(items[at]!.lower);
  if (!determiner || !items[at + 1] || !grammar.byAge?.test(items[at + 1]!.lower)) return null;
  const gender = items[at]!.lower === 'die' ? 'f' : determiner.gender;
  return pointing(at, at + 2, 'age', { gender, plural: false });
}
