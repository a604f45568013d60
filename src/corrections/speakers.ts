import { fold } from '../article/folding.js';
import type { SpeakerType } from '../database/statements/speakers.js';
import type { SpeakerType as PrintedType } from '../extraction/types.js';
import { lookupsOf } from '../identity/lookups.js';
import { slug } from '../identity/slugs.js';
import { keyWithin, speakerKey } from '../identity/speakers.js';
import { make } from '../ingestion/making.js';
import { shownName } from '../ingestion/speaker-rows.js';
import { countSpeakers } from '../ingestion/statements/count-speakers.js';
import { findNames } from '../ingestion/statements/find-names.js';
import { nameSpeakers } from '../ingestion/statements/name-speakers.js';
import { storable, storableJson } from '../ingestion/storable.js';
import type { Runner } from '../ingestion/transaction.js';
import { InvalidInputError, NotFoundError } from './outcomes.js';
import { correctableSpeakers, type CorrectableSpeaker } from './statements/speakers.js';
import type { ShownSpeaker } from './types.js';

/** The speaker of this id, or null; of one that was merged, that which it became part of. */
export async function findSpeaker(run: Runner, id: string): Promise<CorrectableSpeaker | null> {
  const [row] = await run(correctableSpeakers, [[id]]);
  if (row === undefined || row.mergedIntoId === null) return row ?? null;
  return findSpeaker(run, row.mergedIntoId);
}

/** @throws NotFoundError */
export async function speakerNow(run: Runner, id: string): Promise<CorrectableSpeaker> {
  const speaker = await findSpeaker(run, id);
  if (speaker === null) throw new NotFoundError('There is no such speaker.');
  return speaker;
}

export function shown({ id, slug: address, name }: CorrectableSpeaker): ShownSpeaker {
  return { id, slug: address, name };
}

/**
 * A name as somebody gives it, in one line.
 *
 * @throws InvalidInputError where it is no name
 */
export function givenName(argument: string, given: string): string {
  const name = shownName(storable(given));
  if (name === null) throw new InvalidInputError(`${argument}: a name has letters, and at most 200 characters.`);
  return name;
}

/**
 * The speaker that a name leads to, made where nobody bears it yet.
 *
 * @throws InvalidInputError where it is no name but a description
 */
export async function speakerNamed(
  run: Runner,
  given: { readonly name: string; readonly type: SpeakerType },
  articleKey: string,
): Promise<{ speaker: CorrectableSpeaker; created: boolean }> {
  const { type } = given;
  const name = givenName('name', given.name);
  const key = speakerKey({ name, type: type.toLowerCase() as PrintedType }, articleKey);
  if (key === null) {
    throw new InvalidInputError(`name: "${name}" describes somebody, it names nobody. Give a name, or neither.`);
  }
  const [known] = await run(findNames, [[], [key], []]);
  const id = known?.id ?? (await foundSpeaker(run, { key, own: keyWithin(key, articleKey), name, type }));
  if (known === undefined) await addName(run, id, name);
  return { speaker: await speakerNow(run, id), created: known === undefined };
}

/**
 * Makes a speaker to whom a key leads from now on.
 *
 * @param founding.own the key that tells it from namesakes whose key is the same
 */
export async function foundSpeaker(
  run: Runner,
  founding: { readonly key: string; readonly own: string; readonly name: string; readonly type: SpeakerType },
): Promise<string> {
  const { key, name } = founding;
  const forms = lookupsOf(name, key.startsWith('body:')).stored;
  const ids = new Map<string, string>();
  await make([{ ...founding, slug: slug(name), forms }], ids, (rows) => run(nameSpeakers, [storableJson(rows)]));
  return ids.get(key)!;
}

/** Makes a name one that a speaker is found by, though no article printed it yet. */
export async function addName(run: Runner, id: string, name: string): Promise<void> {
  const aliases = storableJson([{ id, name, folded: fold(name), count: 0 }]);
  await run(countSpeakers, ['[]', aliases, '[]']);
}
