import type { Statement } from '../statement.js';
import { articleColumns, type ArticleRow } from './articles.js';

/** The articles of these ids, in no order, without their texts. */
export const articlesById: Statement<[ids: readonly string[]], ArticleRow> = {
  name: 'articlesById',
  text: `SELECT ${articleColumns} FROM article a WHERE a.id = ANY ($1::bigint[])`,
};
