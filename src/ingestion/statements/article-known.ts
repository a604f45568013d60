import type { Statement } from '../../database/statement.js';

/** The article of an identity key, with how many quotes are stored of it. */
export const articleKnown: Statement<[key: string], { id: string; quotes: number }> = {
  name: 'article-known',
  text: `SELECT id::text, (SELECT count(*)::int FROM quote WHERE quote.article_id = article.id) AS quotes
FROM article WHERE identity_key = $1`,
};
