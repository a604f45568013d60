import { type Database } from '../database/client.js';
import { hasRoleOf, ItemError, keysOfItem, parseItem, type WikidataItem } from '../identity/wikidata.js';
import { type KeyedSpeaker, setWikidataIds, speakersByKey } from './statements/wikidata.js';
import { storingError } from './storing-errors.js';

/** What came of a file of items. */
export interface ItemsImported {
  readonly items: number;
  /** Speakers that were given an item. */
  readonly named: number;
  /** Speakers that had that item already. */
  readonly known: number;
  /** Items whose name no speaker bears. */
  readonly absent: number;
  /** Why an item with a speaker's name was given to nobody, a sentence each. */
  readonly undecided: readonly string[];
  /** Lines that are no items, with what is wrong. */
  readonly failures: readonly { readonly line: number; readonly reason: string }[];
}

/** A speaker with the items that fit. */
interface Match {
  readonly speaker: KeyedSpeaker;
  readonly items: string[];
}

const BATCH = 500;

/**
 * Gives speakers the ids of the Wikidata items that bear their name and one of their printed roles. An item that fits
 * two speakers, and a speaker whom two items fit, are left alone and named: nothing is guessed, and an id that a speaker
 * has is never changed. Memory holds one batch and the speakers that fit.
 *
 * @param lines of a file of items (identity/wikidata.ts); null for one that is too long
 * @throws DatabaseError
 */
export async function importItems(
  database: Database,
  lines: AsyncIterable<{ readonly number: number; readonly text: string | null }>,
): Promise<ItemsImported> {
  const matches = new Map<string, Match>();
  const undecided: string[] = [];
  const failures: { line: number; reason: string }[] = [];
  let [items, absent] = [0, 0];
  let batch: WikidataItem[] = [];
  const take = async (): Promise<void> => {
    items += batch.length;
    absent += await match(database, batch, matches, undecided);
    batch = [];
  };
  try {
    for await (const { number, text } of lines) {
      if (text?.trim() === '') continue;
      try {
        if (text === null) throw new ItemError('longer than any item');
        batch.push(parseItem(text));
      } catch (error) {
        if (!(error instanceof ItemError)) throw error;
        failures.push({ line: number, reason: error.message });
      }
      if (batch.length === BATCH) await take();
    }
    await take();
    return { items, absent, undecided, failures, ...(await give(database, matches, undecided)) };
  } catch (error) {
    throw storingError(error);
  }
}

/** @returns how many of the items bear nobody's name */
async function match(
  database: Database,
  batch: readonly WikidataItem[],
  matches: Map<string, Match>,
  undecided: string[],
): Promise<number> {
  const { rows } = await database.pool.query<KeyedSpeaker>(speakersByKey.text, [batch.flatMap(keysOfItem)]);
  let absent = 0;
  for (const item of batch) {
    const keys = new Set(keysOfItem(item));
    const bearers = new Map(rows.filter(({ key }) => keys.has(key)).map((speaker) => [speaker.id, speaker]));
    const fitting = [...bearers.values()].filter(({ roles }) => hasRoleOf(item, roles));
    const [speaker] = fitting;
    if (bearers.size === 0) absent++;
    else if (!speaker)
      undecided.push(`${item.id} ${item.name}: none of its roles is printed with a speaker of this name`);
    else if (fitting.length > 1)
      undecided.push(`${item.id} ${item.name}: ${fitting.length} speakers of this name have its roles`);
    else
      matches.set(speaker.id, { speaker, items: [...new Set([...(matches.get(speaker.id)?.items ?? []), item.id])] });
  }
  return absent;
}

async function give(
  database: Database,
  matches: ReadonlyMap<string, Match>,
  undecided: string[],
): Promise<{ named: number; known: number }> {
  const given: { id: string; item: string }[] = [];
  let known = 0;
  for (const { speaker, items } of matches.values()) {
    const [item] = items as [string];
    if (items.length > 1) undecided.push(`${speaker.name}: fits ${items.join(' and ')}`);
    else if (speaker.wikidataId === item) known++;
    else if (speaker.wikidataId !== null)
      undecided.push(`${item} ${speaker.name}: the speaker has ${speaker.wikidataId}`);
    else given.push({ id: speaker.id, item });
  }
  const { rows } = await database.pool.query(setWikidataIds.text, [
    given.map(({ id }) => id),
    given.map(({ item }) => item),
  ]);
  return { named: rows.length, known };
}
