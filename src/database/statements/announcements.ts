import type { Statement } from '../statement.js';

/** Quotes that one transaction added. */
export interface AnnouncementRow {
  readonly id: string;
  /** The transaction's id, a number. */
  readonly madeIn: string;
  readonly quoteIds: readonly string[];
}

/** How many are read at once. */
export const MOST_ANNOUNCEMENTS = 200;

/**
 * What was announced by transactions from $1 on, without the announcements of $2; and `mark`, from which on to ask the
 * next time. Transactions commit in another order than they begin: `mark` is the oldest one that has not ended yet, so
 * that no later one is taken for the end of all. $1 null: from that one on.
 */
export const announcementsSince: Statement<
  [from: string | null, seen: readonly string[]],
  { readonly mark: string; readonly found: readonly AnnouncementRow[] }
> = {
  name: 'announcements-since',
  text: `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS mark, COALESCE((
  SELECT json_agg(json_build_object('id', id::text, 'madeIn', made_in::text, 'quoteIds', quote_ids::text[]) ORDER BY id)
  FROM (
    SELECT * FROM announcement
    WHERE made_in >= COALESCE($1::xid8, pg_snapshot_xmin(pg_current_snapshot())) AND id <> ALL ($2::bigint[])
    ORDER BY id LIMIT ${MOST_ANNOUNCEMENTS}
  ) AS latest), '[]') AS found`,
};
