import { badInput } from '../errors.js';

/** More names or values than a filter needs; each costs a look-up. */
const MOST_VALUES = 100;
/** Longer than any search that a person types. */
const LONGEST_TEXT = 500;

export type Given<T> = T | null | undefined;

/**
 * A list among the conditions of a filter; null where it is not given. An empty one stays: it matches nothing.
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export function valuesOf<T>(name: string, values: Given<readonly T[]>): readonly T[] | null {
  if (values == null) return null;
  if (values.length > MOST_VALUES)
    throw badInput(`${name}: ${values.length} values, at most ${MOST_VALUES} are allowed.`);
  return values;
}

/**
 * Words to search for; null where there are none, so that an empty search box shows everything.
 * @throws {GraphQLError} BAD_USER_INPUT
 */
export function searchOf(name: string, words: Given<string>): string | null {
  if (words == null || words.trim() === '') return null;
  if (words.length > LONGEST_TEXT)
    throw badInput(`${name}: ${words.length} characters, at most ${LONGEST_TEXT} are allowed.`);
  return words.trim();
}

/** A language as it is stored: the primary subtag in lower case ("EN-gb" → "en"). */
export function languageOf(tag: Given<string>): string | null {
  if (tag == null || tag.trim() === '') return null;
  return tag
    .trim()
    .toLowerCase()
    .replace(/[-_].*$/su, '');
}
