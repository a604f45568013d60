import type { Statement } from '../../database/statement.js';

/** Of which outlet an article is stored. */
export const articleOutlet: Statement<[article: string], { outletId: string | null }> = {
  name: 'article-outlet',
  text: 'SELECT outlet_id::text AS "outletId" FROM article WHERE id = $1',
};
