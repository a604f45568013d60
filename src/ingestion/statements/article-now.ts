import type { Statement } from '../../database/statement.js';

/** Of which outlet an article is stored, and its text. */
export const articleNow: Statement<[article: string], { outletId: string | null; text: string }> = {
  name: 'article-now',
  text: 'SELECT outlet_id::text AS "outletId", text FROM article WHERE id = $1',
};
