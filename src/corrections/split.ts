import { randomUUID } from 'node:crypto';
import type { Database } from '../database/client.js';
import type { SpeakerType } from '../database/statements/speakers.js';
import type { SpeakerType as PrintedType } from '../extraction/types.js';
import { holdsEverywhere, speakerKey } from '../identity/speakers.js';
import { addKeys } from '../ingestion/statements/add-keys.js';
import type { Runner } from '../ingestion/transaction.js';
import { correcting, record } from './correcting.js';
import { InvalidInputError, NotFoundError } from './outcomes.js';
import { foundSpeaker, givenName, shown, speakerNow } from './speakers.js';
import { change, stateOf } from './states.js';
import type { StoredCorrection } from './statements/corrections.js';
import { correctableQuotes } from './statements/quotes.js';
import { type CorrectableSpeaker, forgetSpeaker } from './statements/speakers.js';
import { forgetLesson } from './teaching.js';
import type { Author, Made, QuoteState } from './types.js';
import { stateBefore } from './undo-review.js';
import { teachName } from './update-speaker.js';

const MOST_QUOTES = 1000;

/**
 * Takes quotes out of a speaker and gives them to a new one. A name of its own leads to the new one from now on; where
 * both bear the same, the context of an article says who of the two is meant.
 *
 * @throws NotFoundError; InvalidInputError for no quotes, too many, those of others, and for what is no name
 */
export function splitSpeaker(
  database: Database,
  author: Author,
  id: string,
  { quotes: given, name: givenAs }: { readonly quotes: readonly string[]; readonly name: string },
): Promise<Made> {
  return correcting(database, author, async (run) => {
    const speaker = await speakerNow(run, id);
    const name = givenName('name', givenAs);
    const ids = [...new Set(given)];
    if (ids.length === 0 || ids.length > MOST_QUOTES) {
      throw new InvalidInputError(`quotes: give the quotes of the new speaker, 1–${MOST_QUOTES}.`);
    }
    const quotes = await run(correctableQuotes, [ids]);
    if (quotes.length < ids.length) throw new NotFoundError('quotes: not all of them are there.');
    const foreign = quotes.find(({ speakerId }) => speakerId !== speaker.id);
    if (foreign !== undefined) {
      throw new InvalidInputError(`quotes: one is of ${foreign.speakerName ?? 'nobody'}, not of ${speaker.name}.`);
    }
    const made = await namesake(run, name, speaker.type);
    const state = { status: 'CORRECTED', speaker: shown(made), speakerType: made.type } as const;
    const before = Object.fromEntries(quotes.map((quote) => [quote.id, stateOf(quote)]));
    const correctionId = await record(run, author, {
      kind: 'SPLIT',
      quotes: ids,
      speakers: [speaker.id, made.id],
      before: { speaker: { ...shown(speaker), quoteCount: speaker.quoteCount } },
      after: { speaker: shown(speaker), new: { ...shown(made), quoteCount: ids.length } },
      restore: { before },
    });
    await nameNamesake(run, made, correctionId);
    await change(
      run,
      quotes.map((quote) => ({ quote, state: { ...state, role: quote.role } })),
    );
    return { correctionId, quoteId: null, speakerId: made.id };
  });
}

/** A new speaker, whoever bears the name already. */
async function namesake(run: Runner, name: string, type: SpeakerType): Promise<CorrectableSpeaker> {
  const key = keyOf(name, type);
  if (key === null) throw new InvalidInputError(`name: "${name}" describes somebody, it names nobody.`);
  const own = `${key.replace(/@.*$/u, '')}@${randomUUID()}`;
  return speakerNow(run, await foundSpeaker(run, { key: own, own, name, type }));
}

/** Lets the name of the new one lead to it: to it alone where nobody bore it, else to it as well. */
async function nameNamesake(run: Runner, { id, name, type }: CorrectableSpeaker, correctionId: string): Promise<void> {
  await teachName(run, id, name, type, correctionId);
  const key = keyOf(name, type);
  if (key !== null && holdsEverywhere(key)) await run(addKeys, [[key], [id]]);
}

const keyOf = (name: string, type: SpeakerType): string | null =>
  speakerKey({ name, type: type.toLowerCase() as PrintedType }, '');

/** Gives the quotes back, those that came since by the name of the new speaker too, which then is no more. */
export async function undoSplit(run: Runner, correction: StoredCorrection): Promise<Omit<Made, 'correctionId'>> {
  const [id, madeId] = correction.speakerIds as [string, string];
  const { before } = correction.restore as { before: Record<string, QuoteState> };
  const quotes = await run(correctableQuotes, [correction.quoteIds]);
  const changes = [];
  for (const quote of quotes) changes.push({ quote, state: await stateBefore(run, quote, before[quote.id]!) });
  await change(run, changes);
  await forgetLesson(run, correction.id, madeId, id);
  await run(forgetSpeaker, [madeId]);
  return { quoteId: null, speakerId: id };
}
