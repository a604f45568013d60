import type { Statement } from '../../database/statement.js';
import { UNREAD } from '../queue/unread.js';

/** What is stored of an article: enough to tell a version of it from another. */
export interface KnownArticle {
  readonly id: string;
  /** Without those that somebody has rejected. */
  readonly quotes: number;
  readonly title: string | null;
  readonly publishedAt: Date | null;
  readonly updatedAt: Date | null;
  readonly textHash: Buffer;
  readonly storyHash: Buffer | null;
  /** Whether no parser has read it yet. */
  readonly isUnread: boolean;
  /** Whether the text asked about is that of an earlier version. */
  readonly recorded: boolean;
}

/** The articles of identity keys, each with its place in the list from 1; $2: hashes of texts, as they read, that may be
 * those of earlier versions. */
export const articlesKnown: Statement<
  [keys: readonly string[], textHashes: readonly Buffer[]],
  KnownArticle & { readonly place: number }
> = {
  name: 'articles-known',
  text: `SELECT asked.place::int, known.*
FROM unnest($1::text[], $2::bytea[]) WITH ORDINALITY AS asked(key, hash, place) CROSS JOIN LATERAL (
  SELECT id::text,
    (SELECT count(*)::int FROM quote WHERE quote.article_id = article.id AND status <> 'REJECTED') AS quotes,
    title, published_at AS "publishedAt", updated_at AS "updatedAt", text_hash AS "textHash", story_hash AS "storyHash",
    extractor_version = '${UNREAD}' AS "isUnread",
    (SELECT id FROM article_revision WHERE article_id = article.id AND text_hash = asked.hash) IS NOT NULL AS recorded
  FROM article WHERE identity_key = asked.key OFFSET 0
) AS known`,
};
