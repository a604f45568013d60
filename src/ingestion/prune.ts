import type { Database } from '../database/client.js';
import { regroup } from './regroup.js';
import { articleQuotes } from './statements/article-quotes.js';
import { countOutlets } from './statements/count-outlets.js';
import { articleShare, articlesToPrune, countToPrune, deleteArticle } from './statements/prune.js';
import { lockSpeakers, redateSpeakers, uncountSpeakers } from './statements/uncount-article.js';
import { storableJson } from './storable.js';
import { lockOf } from './store-together.js';
import { storingError } from './storing-errors.js';
import { inTransaction, type Runner } from './transaction.js';

/** Which articles are to be forgotten. */
export interface Pruning {
  /** Those printed before; undated ones that were stored before. */
  readonly before: Date;
  /** Also those of which somebody has reviewed a quote. */
  readonly reviewed: boolean;
}

/** How many articles and quotes `prune` would delete now. */
export async function countPrunable({ pool }: Database, { before, reviewed }: Pruning) {
  return (await pool.query<{ articles: number; quotes: number }>(countToPrune.text, [before, reviewed])).rows[0]!;
}

/**
 * Deletes old articles with their quotes and takes them out of all counts, each in a transaction of its own: stopped at
 * any moment, the same call goes on from there. Speakers and outlets stay, with their addresses and with what corrections
 * have taught of their names; so does the record of corrections.
 *
 * @param stop when it fires, the article in hand is finished and no more are begun
 * @param onArticle called after each one
 * @returns how many were deleted
 * @throws DatabaseError
 */
export async function prune(
  database: Database,
  { before, reviewed }: Pruning,
  stop: AbortSignal,
  onArticle: (done: number) => void = () => {},
): Promise<number> {
  let [last, done] = ['0', 0];
  while (!stop.aborted) {
    const { rows } = await database.pool.query<{ id: string; key: string }>(articlesToPrune.text, [
      before,
      reviewed,
      last,
    ]);
    if (rows.length === 0) break;
    for (const { id, key } of rows) {
      if (stop.aborted) break;
      try {
        await inTransaction(database, [lockOf(key)], (run) => forget(run, id));
      } catch (error) {
        throw storingError(error);
      }
      last = id;
      onArticle(++done);
    }
  }
  return done;
}

async function forget(run: Runner, id: string): Promise<void> {
  const [share] = await run(articleShare, [id]);
  if (share === undefined) return;
  const quotes = await run(articleQuotes, [id]);
  const counted = quotes.filter(({ status }) => status !== 'REJECTED');
  const speakers = [...new Set(quotes.flatMap(({ speakerId }) => speakerId ?? []))];
  await run(lockSpeakers, [[...new Set([...speakers, ...share.printedIds])]]);
  await run(uncountSpeakers, [id]);
  await run(deleteArticle, [id]);
  const utterances = [...new Set(quotes.flatMap(({ utteranceId }) => utteranceId ?? []))];
  if (utterances.length > 0) await regroup(run, [], utterances);
  const described = counted.filter(({ speakerId, role }) => speakerId !== null && role !== null);
  await run(redateSpeakers, [
    speakers,
    described.map(({ speakerId }) => speakerId!),
    described.map(({ role }) => role!),
  ]);
  if (share.outletId === null) return;
  const taken = { id: share.outletId, articles: -1, quotes: -counted.length, domain: null, agency: false };
  await run(countOutlets, [storableJson([taken])]);
}
