import type { Statement } from '../../database/statement.js';

/** Printed before a moment ($1); undated ones by when they were stored. Reviewed ones only where they are meant ($2). */
const DUE = `COALESCE(published_at, ingested_at) < $1 AND ($2 OR (
    NOT EXISTS (SELECT FROM quote WHERE article_id = article.id AND status <> 'AUTO')
    AND NOT EXISTS (SELECT FROM detached_quote WHERE article_id = article.id)))`;

/** The next articles to forget after one ($3). */
export const articlesToPrune: Statement<[before: Date, reviewed: boolean, after: string], { id: string; key: string }> =
  {
    name: 'articles-to-prune',
    text: `SELECT id::text, identity_key AS key FROM article WHERE id > $3 AND ${DUE} ORDER BY id LIMIT 100`,
  };

export const countToPrune: Statement<[before: Date, reviewed: boolean], { articles: number; quotes: number }> = {
  name: null,
  text: `WITH due AS MATERIALIZED (SELECT id FROM article WHERE ${DUE})
SELECT (SELECT count(*)::int FROM due) AS articles,
  (SELECT count(*)::int FROM quote WHERE article_id IN (SELECT id FROM due)) AS quotes`,
};

/** What an article that is to go is counted under. */
export const articleShare: Statement<[id: string], { outletId: string | null; printedIds: readonly string[] }> = {
  name: 'article-share',
  text: `SELECT outlet_id::text AS "outletId",
  ARRAY(SELECT DISTINCT entry ->> 0 FROM jsonb_array_elements(printed_names) AS entry) AS "printedIds"
FROM article WHERE id = $1 FOR UPDATE`,
};

/** Deletes an article with all that is its own: quotes, wire credits, older versions. */
export const deleteArticle: Statement<[id: string], never> = {
  name: 'delete-article',
  text: 'DELETE FROM article WHERE id = $1',
};
