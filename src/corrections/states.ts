import { regroup } from '../ingestion/regroup.js';
import { countOutlets } from '../ingestion/statements/count-outlets.js';
import { storableJson } from '../ingestion/storable.js';
import type { Runner } from '../ingestion/transaction.js';
import { recount } from './correcting.js';
import { NotFoundError } from './outcomes.js';
import { correctableQuotes, type CorrectableQuote, setQuotes } from './statements/quotes.js';
import type { QuoteState, ShownSpeaker } from './types.js';

/** @throws NotFoundError */
export async function quoteOf(run: Runner, id: string): Promise<CorrectableQuote> {
  const [quote] = await run(correctableQuotes, [[id]]);
  if (quote === undefined) throw new NotFoundError('There is no such quote, or its article has it no more.');
  return quote;
}

/** What is said of a quote now. */
export function stateOf(quote: CorrectableQuote): QuoteState {
  const { status, speakerType, role } = quote;
  return { status, speaker: speakerOf(quote), speakerType, role };
}

export function speakerOf({ speakerId, speakerSlug, speakerName }: CorrectableQuote): ShownSpeaker | null {
  return speakerId === null ? null : { id: speakerId, slug: speakerSlug!, name: speakerName! };
}

/** A quote and what is to be said of it. */
export interface Change {
  readonly quote: CorrectableQuote;
  readonly state: QuoteState;
}

/** Puts quotes into new states and brings all counts in step. */
export async function change(run: Runner, changes: readonly Change[]): Promise<void> {
  const rows = changes.map(({ quote, state: { status, speaker, speakerType, role } }) => {
    return { id: quote.id, status, speakerId: speaker?.id ?? null, speakerType, role };
  });
  await run(setQuotes, [storableJson(rows)]);
  const moved = changes.filter(({ quote, state }) => {
    return quote.speakerId !== (state.speaker?.id ?? null) || isCounted(quote) !== isCounted(state);
  });
  await recount(
    run,
    moved.flatMap(({ quote, state }) => [quote.speakerId, state.speaker?.id ?? null]),
  );
  await countInOutlets(run, changes);
  await regroup(
    run,
    changes.map(({ quote }) => quote.id),
  );
}

const isCounted = ({ status }: { readonly status: string }): boolean => status !== 'REJECTED';

async function countInOutlets(run: Runner, changes: readonly Change[]): Promise<void> {
  const quotes = new Map<string, number>();
  for (const { quote, state } of changes) {
    const step = Number(isCounted(state)) - Number(isCounted(quote));
    if (step !== 0 && quote.outletId !== null) quotes.set(quote.outletId, (quotes.get(quote.outletId) ?? 0) + step);
  }
  if (quotes.size === 0) return;
  const given = [...quotes].map(([id, step]) => ({ id, articles: 0, quotes: step, domain: null, agency: false }));
  await run(countOutlets, [storableJson(given)]);
}
