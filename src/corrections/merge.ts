import type { Database } from '../database/client.js';
import { regroup } from '../ingestion/regroup.js';
import { storableJson } from '../ingestion/storable.js';
import type { Runner } from '../ingestion/transaction.js';
import { correcting, record, recount } from './correcting.js';
import { ConflictError, InvalidInputError, NotFoundError } from './outcomes.js';
import { shown, speakerNow } from './speakers.js';
import type { StoredCorrection } from './statements/corrections.js';
import {
  type Belongings,
  belongings,
  lendAliases,
  markMerged,
  moveQuotes,
  returnAliases,
} from './statements/merging.js';
import { correctableSpeakers, type CorrectableSpeaker, setSpeaker } from './statements/speakers.js';
import { dropKeys, restoreKeys, teachKeys } from './statements/teaching.js';
import { forgetLesson } from './teaching.js';
import type { Author, Made } from './types.js';

/** What undoing a merge needs besides. */
interface Restore extends Belongings {
  /** Keys that led to both before. */
  readonly common: readonly string[];
  /** The Wikidata item that the survivor took over, or null. */
  readonly wikidataId: string | null;
}

/**
 * Makes one speaker of two: quotes, printed names, roles and keys of `from` go to `into`, and its addresses lead there.
 * Articles to come that print a name of either name `into`.
 *
 * @throws NotFoundError; InvalidInputError for a speaker with itself; ConflictError where `from` is merged already
 */
export function mergeSpeakers(database: Database, author: Author, fromId: string, intoId: string): Promise<Made> {
  return correcting(database, author, async (run) => {
    if (fromId === intoId) throw new InvalidInputError('into: a speaker cannot be merged with itself.');
    const [from] = await run(correctableSpeakers, [[fromId]]);
    if (from === undefined) throw new NotFoundError('from: there is no such speaker.');
    if (from.mergedIntoId !== null) throw new ConflictError('from: it is part of another speaker already.');
    const into = await speakerNow(run, intoId);
    if (into.id === from.id) throw new InvalidInputError('into: it is part of the speaker to be merged.');
    const [own] = await run(belongings, [from.id]);
    const [others] = await run(belongings, [into.id]);
    const keysOfInto = new Set(others!.keys.map(({ key }) => key));
    const wikidataId = into.wikidataId === null ? from.wikidataId : null;
    const restore: Restore = {
      ...own!,
      common: own!.keys.map(({ key }) => key).filter((key) => keysOfInto.has(key)),
      wikidataId,
    };
    const correctionId = await record(run, author, {
      kind: 'MERGE',
      quotes: [...new Set([...own!.quotes, ...own!.vias])],
      speakers: [from.id, into.id],
      before: { from: counted(from), into: counted(into) },
      after: { into: { ...shown(into), quoteCount: from.quoteCount + into.quoteCount } },
      restore,
    });
    await run(moveQuotes, [from.id, into.id, own!.quotes, own!.vias]);
    await run(markMerged, [[from.id, ...own!.merged], into.id]);
    await run(lendAliases, [from.id, into.id]);
    await run(teachKeys, [from.id, into.id, correctionId]);
    if (wikidataId !== null) await run(setSpeaker, [into.id, into.name, into.type, wikidataId]);
    await recount(run, [from.id, into.id]);
    await regroup(run, own!.quotes);
    return { correctionId, quoteId: null, speakerId: into.id };
  });
}

const counted = (speaker: CorrectableSpeaker) => ({ ...shown(speaker), quoteCount: speaker.quoteCount });

/** Parts again what was merged: each has the quotes that it had, and those that came since by its names. */
export async function undoMerge(run: Runner, correction: StoredCorrection): Promise<Omit<Made, 'correctionId'>> {
  const [fromId, intoId] = correction.speakerIds as [string, string];
  const { quotes, vias, merged, keys, common, wikidataId } = correction.restore as Restore;
  await run(markMerged, [merged, fromId]);
  await run(markMerged, [[fromId], null]);
  await run(moveQuotes, [intoId, fromId, quotes, vias]);
  await run(returnAliases, [fromId, intoId]);
  const moved = keys.map(({ key }) => key).filter((key) => !common.includes(key));
  await run(dropKeys, [intoId, moved]);
  await forgetLesson(run, correction.id, intoId, fromId);
  await run(restoreKeys, [fromId, storableJson(keys)]);
  if (wikidataId !== null) {
    const { name, type } = await speakerNow(run, intoId);
    await run(setSpeaker, [intoId, name, type, null]);
  }
  await recount(run, [fromId, intoId]);
  await regroup(run, quotes);
  return { quoteId: null, speakerId: intoId };
}
