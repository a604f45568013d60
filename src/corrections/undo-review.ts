import type { Runner } from '../ingestion/transaction.js';
import { findSpeaker, shown } from './speakers.js';
import { change } from './states.js';
import { forgetLesson } from './teaching.js';
import type { StoredCorrection } from './statements/corrections.js';
import { correctableQuotes, type CorrectableQuote } from './statements/quotes.js';
import { undoDetached } from './statements/detached.js';
import { forgetSpeaker } from './statements/speakers.js';
import type { Made, QuoteState } from './types.js';

/** Puts a quote back to what was said of it before somebody confirmed, rejected or reattributed it. */
export async function undoReview(run: Runner, correction: StoredCorrection): Promise<Omit<Made, 'correctionId'>> {
  const [quote] = await run(correctableQuotes, [correction.quoteIds]);
  const { createdSpeakerId } = correction.restore as { createdSpeakerId?: string };
  const [before, after] = [correction.before, correction.after] as [QuoteState, QuoteState];
  if (before.speaker !== null && after.speaker !== null) {
    await forgetLesson(run, correction.id, after.speaker.id, before.speaker.id);
  }
  if (quote === undefined) {
    const { status, speaker, speakerType, role } = before;
    await run(undoDetached, [correction.quoteIds[0]!, status, speaker?.id ?? null, speakerType, role]);
    return { quoteId: null, speakerId: null };
  }
  const state = await stateBefore(run, quote, before);
  await change(run, [{ quote, state }]);
  if (createdSpeakerId !== undefined) await run(forgetSpeaker, [createdSpeakerId]);
  return { quoteId: quote.id, speakerId: state.speaker?.id ?? null };
}

/**
 * The state of a quote before a correction, as it is to be restored. Where nobody had looked at it, that is the answer
 * of the parser: the present one, which may have read the article anew since. Speakers that were merged meanwhile stand
 * for those that they became part of.
 */
export async function stateBefore(run: Runner, quote: CorrectableQuote, before: QuoteState): Promise<QuoteState> {
  const machine = before.status === 'AUTO' ? quote.machine : null;
  const { speakerType, role } = machine ?? before;
  const id = machine === null ? (before.speaker?.id ?? null) : machine.speakerId;
  const speaker = id === null ? null : await findSpeaker(run, id);
  return { status: before.status, speaker: speaker && shown(speaker), speakerType, role };
}
