import type { Database } from '../database/client.js';
import type { CorrectionKind } from '../database/statements/corrections.js';
import { storable, storableJson } from '../ingestion/storable.js';
import { inTransactionAlone, type Runner } from '../ingestion/transaction.js';
import { InvalidInputError } from './outcomes.js';
import { addCorrection } from './statements/corrections.js';
import { recountRoles, recountSpeakers } from './statements/recount-speakers.js';
import type { Author } from './types.js';

const LONGEST_NOTE = 2000;

/**
 * Makes a correction in one transaction, while nothing else is stored or corrected.
 *
 * @throws InvalidInputError where the note is too long; whatever `work` throws leaves everything as it was
 */
export function correcting<T>(database: Database, { note }: Author, work: (run: Runner) => Promise<T>): Promise<T> {
  if (note !== null && note.length > LONGEST_NOTE) {
    throw new InvalidInputError(`note: ${note.length} characters, at most ${LONGEST_NOTE} are allowed.`);
  }
  return inTransactionAlone(database, work);
}

/** What is kept of a correction. */
export interface Record {
  readonly kind: CorrectionKind;
  readonly quotes: readonly string[];
  readonly speakers: readonly string[];
  readonly before: object;
  readonly after: object;
  readonly restore?: object;
}

/** Puts a correction on record and gives its id. */
export async function record(run: Runner, { keyId, note }: Author, made: Record): Promise<string> {
  const [row] = await run(addCorrection, [
    made.kind,
    keyId,
    storable(note?.trim() || null),
    made.quotes,
    made.speakers,
    storableJson(made.before),
    storableJson(made.after),
    storableJson(made.restore ?? {}),
  ]);
  return row!.id;
}

/** Brings the counts of speakers in step with the quotes that they have now. */
export async function recount(run: Runner, speakers: readonly (string | null)[]): Promise<void> {
  const ids = [...new Set(speakers.filter((id) => id !== null))];
  if (ids.length === 0) return;
  await run(recountSpeakers, [ids]);
  await run(recountRoles, [ids]);
}
