import type { Database } from '../database/client.js';
import type { SpeakerType } from '../database/statements/speakers.js';
import type { Runner } from '../ingestion/transaction.js';
import { correcting, record } from './correcting.js';
import { InvalidInputError } from './outcomes.js';
import { shown, speakerNamed, speakerNow } from './speakers.js';
import { change, quoteOf, stateOf } from './states.js';
import type { CorrectableQuote } from './statements/quotes.js';
import { teachKey } from './statements/teaching.js';
import { lesson, type Lesson } from './teaching.js';
import type { Author, Made, QuoteState } from './types.js';

/** Says that a quote is one and that its speaker is right, as they stand. */
export function confirmQuote(database: Database, author: Author, id: string): Promise<Made> {
  return review(database, author, id, 'CONFIRM', (quote) => ({ ...stateOf(quote), status: 'CONFIRMED' }));
}

/** Says that it is no quote: it leaves all lists and counts, but not the database. */
export function rejectQuote(database: Database, author: Author, id: string): Promise<Made> {
  return review(database, author, id, 'REJECT', (quote) => ({ ...stateOf(quote), status: 'REJECTED' }));
}

/** Whose a quote is said to be: a known speaker, or one by name and type, or, without both, nobody with a name. */
export interface Attribution {
  readonly speakerId: string | null;
  readonly name: string | null;
  readonly type: SpeakerType | null;
}

/** @throws NotFoundError for the quote or the speaker; InvalidInputError */
export function reattributeQuote(database: Database, author: Author, id: string, to: Attribution): Promise<Made> {
  const { speakerId, name, type } = to;
  if (speakerId !== null && name !== null) {
    throw new InvalidInputError('Give speaker, who is known, or name, of somebody new; not both.');
  }
  if (speakerId !== null && type !== null) {
    throw new InvalidInputError('type: it goes with name. updateSpeaker changes the type of a known speaker.');
  }
  return review(database, author, id, 'REATTRIBUTE', async (quote, run, restore) => {
    const named = await attributed(run, quote, to);
    if (named?.created) restore['createdSpeakerId'] = named.speaker.id;
    const taught = named === null ? null : await lesson(run, quote, named.speaker);
    const speaker = named === null ? null : shown(named.speaker);
    return {
      status: 'CORRECTED',
      speaker,
      speakerType: named?.speaker.type ?? type ?? 'UNKNOWN',
      // A description of somebody without a name stays true of the one who is named now; a title belongs to its bearer.
      role: quote.speakerId === null || quote.speakerId === speaker?.id ? quote.role : null,
      taught,
    };
  });
}

async function attributed(run: Runner, quote: CorrectableQuote, { speakerId, name, type }: Attribution) {
  if (speakerId !== null) return { speaker: await speakerNow(run, speakerId), created: false };
  if (name === null) return null;
  const kind = type ?? (quote.speakerType === 'UNKNOWN' ? 'PERSON' : quote.speakerType);
  return speakerNamed(run, { name, type: kind }, quote.articleKey);
}

type Decision = (
  quote: CorrectableQuote,
  run: Runner,
  /** What undoing it has to put back besides. */
  restore: Record<string, unknown>,
) => Decided | Promise<Decided>;

/** The state of a quote from now on, and what name means its speaker in articles to come, where one is to. */
type Decided = QuoteState & { readonly taught?: Lesson | null };

function review(
  database: Database,
  author: Author,
  id: string,
  kind: 'CONFIRM' | 'REJECT' | 'REATTRIBUTE',
  decide: Decision,
): Promise<Made> {
  return correcting(database, author, async (run) => {
    const quote = await quoteOf(run, id);
    const restore = {};
    const { taught = null, ...state } = await decide(quote, run, restore);
    const before = stateOf(quote);
    const after = { ...state, ...(taught === null ? {} : { taught: taught.name }) };
    const correctionId = await record(run, author, { kind, quotes: [id], speakers: [], before, after, restore });
    if (taught !== null && state.speaker !== null) await run(teachKey, [taught.key, state.speaker.id, correctionId]);
    await change(run, [{ quote, state }]);
    return { correctionId, quoteId: id, speakerId: state.speaker?.id ?? null };
  });
}
