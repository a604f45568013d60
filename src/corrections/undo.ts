import { type Access, ForbiddenError, holderWith } from '../access/access.js';
import type { Scope } from '../access/keys.js';
import type { Database } from '../database/client.js';
import type { CorrectionKind } from '../database/statements/corrections.js';
import type { Runner } from '../ingestion/transaction.js';
import { inTransactionAlone } from '../ingestion/transaction.js';
import { ConflictError, NotFoundError } from './outcomes.js';
import { undoMerge } from './merge.js';
import { undoSplit } from './split.js';
import { undoReview } from './undo-review.js';
import { undoUpdate } from './update-speaker.js';
import { correctionAfter, correctionKnown, markUndone, type StoredCorrection } from './statements/corrections.js';
import type { Made } from './types.js';

/** What each kind of correction needs, to be made and to be undone. */
export const scopeOf: Readonly<Record<CorrectionKind, Scope>> = {
  CONFIRM: 'REVIEW',
  REJECT: 'REVIEW',
  REATTRIBUTE: 'REVIEW',
  MERGE: 'ADMIN',
  SPLIT: 'ADMIN',
  UPDATE: 'ADMIN',
};

type Undo = (run: Runner, correction: StoredCorrection) => Promise<Omit<Made, 'correctionId'>>;

const undoes: Readonly<Record<CorrectionKind, Undo>> = {
  CONFIRM: undoReview,
  REJECT: undoReview,
  REATTRIBUTE: undoReview,
  MERGE: undoMerge,
  SPLIT: undoSplit,
  UPDATE: undoUpdate,
};

/**
 * Puts everything back as it was before a correction. The correction stays in the histories, as undone.
 *
 * @throws ForbiddenError without the scope of what is undone; NotFoundError; ConflictError where it is undone already,
 *   or where a later correction of the same quotes or speakers stands
 * @param idOf its id; what it throws is thrown once there is a key at all
 */
export function undoCorrection(database: Database, access: Access, idOf: () => string): Promise<Made> {
  return inTransactionAlone(database, async (run) => {
    if (access.holder === null) throw new ForbiddenError(access.refusal);
    const [correction] = await run(correctionKnown, [idOf()]);
    if (correction === undefined) throw new NotFoundError('There is no such correction.');
    const { keyId } = holderWith(access, scopeOf[correction.kind]);
    if (correction.undone) throw new ConflictError('It has been undone already.');
    const { quoteIds, speakerIds } = correction;
    const [later] = await run(correctionAfter, [correction.id, quoteIds, speakerIds]);
    if (later !== undefined) {
      const { kind, by, madeAt } = later;
      const made = `${kind} by ${by} at ${madeAt.toISOString()}`;
      throw new ConflictError(`A later correction builds on it (${made}): undo that one first.`);
    }
    await run(markUndone, [correction.id, keyId]);
    return { correctionId: correction.id, ...(await undoes[correction.kind](run, correction)) };
  });
}
