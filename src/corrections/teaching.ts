import type { SpeakerType as PrintedType } from '../extraction/types.js';
import { bodyRelation, personRelation } from '../identity/name-relations.js';
import { holdsEverywhere, speakerKey } from '../identity/speakers.js';
import { regroup } from '../ingestion/regroup.js';
import type { Runner } from '../ingestion/transaction.js';
import { recount } from './correcting.js';
import type { CorrectableQuote } from './statements/quotes.js';
import type { CorrectableSpeaker } from './statements/speakers.js';
import { holdersOf, leadBack, mentionOf, unteach } from './statements/teaching.js';

/** A printed name that is to mean a speaker from now on. */
export interface Lesson {
  readonly key: string;
  readonly name: string;
}

/**
 * What a reattribution teaches: the key of the name that the quote prints, from now on another speaker's. Null where
 * that would not be safe:
 *
 * - what is printed is no full name and no organisation ("he", "Vartan"), which means somebody else in the next article;
 * - the article names the other speaker besides: then the parser tied the words to the wrong one of two;
 * - namesakes share the name;
 * - the speaker is known from other articles under a name that has nothing in common with the other one's. Only an
 *   editor who merges the two says that of all articles.
 */
export async function lesson(run: Runner, quote: CorrectableQuote, to: CorrectableSpeaker): Promise<Lesson | null> {
  if (quote.speakerId === null || quote.speakerId === to.id) return null;
  const [mention] = await run(mentionOf, [quote.id, quote.speakerId, to.id]);
  if (mention === undefined || mention.namesOther) return null;
  const { name } = mention;
  const key = speakerKey({ name, type: quote.speakerType.toLowerCase() as PrintedType }, quote.articleKey);
  if (key === null || !holdsEverywhere(key)) return null;
  const holders = await run(holdersOf, [key]);
  if (holders.some(({ speakerId }) => speakerId !== quote.speakerId)) return null;
  const relation = key.startsWith('body:') ? bodyRelation(name, to.name) : personRelation(name, to.name);
  return relation !== null || !mention.isKnownElsewhere ? { key, name } : null;
}

/**
 * Forgets what a correction taught, and takes the quotes that followed it from the speaker to whom it led them back to
 * the one to whom they would have gone. Counts are brought in step.
 */
export async function forgetLesson(run: Runner, correctionId: string, from: string, to: string): Promise<void> {
  await run(unteach, [correctionId]);
  const step = JSON.stringify({ step: 'taught', text: `correction ${correctionId}` });
  const followed = (await run(leadBack, [step, from, to])).map(({ id }) => id);
  if (followed.length === 0) return;
  await recount(run, [from, to]);
  await regroup(run, followed);
}
