import type { Database } from '../database/client.js';
import { regroup } from './regroup.js';
import { ungroupedQuotes } from './statements/ungrouped-quotes.js';
import { inTransaction } from './transaction.js';

/** Of everybody who does this: they take turns, and whoever comes later finds nothing to do. */
const LOCK = 7104217n;
const AT_ONCE = 500;

/**
 * Gives their utterances to quotes that were stored before there were any.
 *
 * @param stop when it fires, no more are begun
 * @param onProgress told how many have theirs by now
 * @returns how many there were
 */
export async function groupEarlierQuotes(
  database: Database,
  stop?: AbortSignal,
  onProgress?: (done: number) => void,
): Promise<number> {
  for (let done = 0; ;) {
    if (stop?.aborted) return done;
    const count = await inTransaction(database, [LOCK], async (run) => {
      const quotes = await run(ungroupedQuotes, [AT_ONCE]);
      if (quotes.length > 0) {
        await regroup(
          run,
          quotes.map(({ id }) => id),
        );
      }
      return quotes.length;
    });
    if (count === 0) return done;
    done += count;
    onProgress?.(done);
  }
}
