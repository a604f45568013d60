import type { Database } from '../database/client.js';
import { type Change, type Parser, rereadArticle } from './reextract.js';
import { articlesToReread, countToReread } from './statements/reextract.js';

export interface ReextractOptions {
  /** Articles that this parser has read already too. */
  readonly all: boolean;
  /** Id of the article to go on behind; "0" for the first. */
  readonly after: string;
  /** When it fires, the article in hand is finished and no more are begun. */
  readonly stop: AbortSignal;
  /** Called after each article; `total` are those there were at the start. */
  onArticle(change: Change, done: number, total: number): Promise<void> | void;
}

/**
 * Reads all stored articles with a parser that others have read, in the order in which they were stored. An article is
 * one transaction and says afterwards which parser read it: stopped at any moment, the same call goes on from there.
 *
 * @returns the id of the last article that was read, or `after`
 * @throws DatabaseError
 */
export async function reextract(
  database: Database,
  parser: Parser,
  { all, after, stop, onArticle }: ReextractOptions,
): Promise<string> {
  const { pool } = database;
  const total = (await pool.query<{ articles: number }>(countToReread.text, [after, parser.version, all])).rows[0]!;
  let [last, done] = [after, 0];
  while (!stop.aborted) {
    const { rows } = await pool.query<{ id: string }>(articlesToReread.text, [last, parser.version, all]);
    if (rows.length === 0) break;
    for (const { id } of rows) {
      if (stop.aborted) break;
      const change = await rereadArticle(database, id, parser);
      last = id;
      if (change !== null) await onArticle(change, ++done, total.articles);
    }
  }
  return last;
}
