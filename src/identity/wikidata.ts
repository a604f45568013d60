import { z } from 'zod';
import { fold } from '../article/folding.js';
import { callingOf } from './callings.js';
import { isOneCalling } from './contexts.js';
import { speakerKey } from './speakers.js';

/** A person of Wikidata, as a file of items names them. */
export interface WikidataItem {
  /** "Q42" */
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What they are or were: "mayor of Vettle". Never empty. */
  readonly roles: readonly string[];
}

/** A line that is no item. The message says what is wrong with it. */
export class ItemError extends Error {
  override readonly name = 'ItemError';
}

const words = z.string().trim().min(1).max(500);
const shape = z.object({
  id: z
    .string()
    .transform((id) => id.trim().replace(/^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\//u, ''))
    .pipe(z.string().regex(/^Q[1-9]\d*$/u, 'must be the id of an item, like "Q42", or its address')),
  name: words,
  aliases: z.array(words).max(200).default([]),
  roles: z.array(words).min(1, 'must name at least one role: nobody is matched by the name alone').max(200),
});

/**
 * One line of a file of items: `{"id": "Q42", "name": "…", "aliases": ["…"], "roles": ["…"]}`; further fields are passed
 * over.
 *
 * @throws ItemError
 */
export function parseItem(line: string): WikidataItem {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    throw new ItemError('not valid JSON: each line must be one item, {"id": "Q42", "name": "…", "roles": ["…"]}');
  }
  const parsed = shape.safeParse(record);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ItemError(`"${issue?.path.join('.') || 'the line'}": ${issue?.message ?? 'cannot be read'}`);
}

/** The identity keys of the full names of an item; initials and bare family names lead to nobody. */
export function keysOfItem({ name, aliases }: WikidataItem): string[] {
  const keys = [name, ...aliases].map((each) => speakerKey({ name: each, type: 'person' }, ''));
  return [...new Set(keys.flatMap((key) => (key === null || key.includes('@') ? [] : [key])))];
}

/**
 * Whether the titles printed with a speaker are those of an item: one of them is the same words, or names the same
 * calling, and no country of the one contradicts those of the other.
 */
export function hasRoleOf({ roles }: WikidataItem, printed: readonly string[]): boolean {
  const same = roles.some((role) => printed.some((title) => fold(role) === fold(title)));
  const [one, other] = [callingOf(roles), callingOf(printed)];
  if (one.countries.size > 0 && other.countries.size > 0) {
    if (![...one.countries].some((country) => other.countries.has(country))) return false;
  }
  return same || [...one.nouns].some((noun) => [...other.nouns].some((each) => isOneCalling(noun, each)));
}
