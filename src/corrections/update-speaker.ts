import type { Database } from '../database/client.js';
import type { SpeakerType } from '../database/statements/speakers.js';
import type { SpeakerType as PrintedType } from '../extraction/types.js';
import { holdsEverywhere, speakerKey } from '../identity/speakers.js';
import type { Runner } from '../ingestion/transaction.js';
import { correcting, record } from './correcting.js';
import { InvalidInputError } from './outcomes.js';
import { addName, givenName, shown, speakerNow } from './speakers.js';
import type { StoredCorrection } from './statements/corrections.js';
import { forgetName, setSpeaker } from './statements/speakers.js';
import { holdersOf, teachKey, unteach } from './statements/teaching.js';
import type { Author, Made } from './types.js';

/** What is to change; what is undefined stays, and a Wikidata item may be taken away by null. */
export interface SpeakerChange {
  readonly name?: string | undefined;
  readonly type?: SpeakerType | undefined;
  readonly wikidataId?: string | null | undefined;
}

/**
 * Gives a speaker another name, type or Wikidata item. Its slug stays, since pages link to it. A full name that nobody
 * bears leads to the speaker from now on.
 *
 * @throws NotFoundError; InvalidInputError
 */
export function updateSpeaker(database: Database, author: Author, id: string, to: SpeakerChange): Promise<Made> {
  return correcting(database, author, async (run) => {
    const speaker = await speakerNow(run, id);
    if (Object.values(to).every((value) => value === undefined)) {
      throw new InvalidInputError('input: give a name, a type or a wikidataId to change.');
    }
    const { type: typeNow, wikidataId: itemNow } = speaker;
    const name = to.name === undefined ? speaker.name : givenName('input.name', to.name);
    const type = to.type ?? typeNow;
    const wikidataId = to.wikidataId === undefined ? itemNow : itemOf(to.wikidataId);
    const correctionId = await record(run, author, {
      kind: 'UPDATE',
      quotes: [],
      speakers: [speaker.id],
      before: { speaker: shown(speaker), name: speaker.name, type: typeNow, wikidataId: itemNow },
      after: { speaker: { ...shown(speaker), name }, name, type, wikidataId },
    });
    await run(setSpeaker, [speaker.id, name, type, wikidataId]);
    if (name !== speaker.name) await teachName(run, speaker.id, name, type, correctionId);
    return { correctionId, quoteId: null, speakerId: speaker.id };
  });
}

/** @throws InvalidInputError */
function itemOf(given: string | null): string | null {
  const item = given?.trim() ?? '';
  if (item === '') return null;
  if (/^Q[1-9]\d{0,11}$/u.test(item)) return item;
  throw new InvalidInputError(`input.wikidataId: "${item.slice(0, 40)}" is no item of Wikidata, such as Q42.`);
}

/** Lets a name lead to a speaker, unless it leads to somebody already or is no full one. */
export async function teachName(
  run: Runner,
  id: string,
  name: string,
  type: SpeakerType,
  correctionId: string,
): Promise<void> {
  await addName(run, id, name);
  const key = speakerKey({ name, type: type.toLowerCase() as PrintedType }, '');
  if (key === null || !holdsEverywhere(key)) return;
  if ((await run(holdersOf, [key])).length === 0) await run(teachKey, [key, id, correctionId]);
}

export async function undoUpdate(run: Runner, correction: StoredCorrection): Promise<Omit<Made, 'correctionId'>> {
  const [id] = correction.speakerIds as [string];
  const before = correction.before as Required<SpeakerChange>;
  const after = correction.after as Required<SpeakerChange>;
  await run(setSpeaker, [id, before.name!, before.type!, before.wikidataId!]);
  await run(unteach, [correction.id]);
  if (after.name !== before.name) await run(forgetName, [id, after.name!]);
  return { quoteId: null, speakerId: id };
}
