import type { Statement } from '../statement.js';
import { articleColumns, type ArticleRow } from './articles.js';

/** The articles of these identity keys, with the key, in no order. The key, not the URL, is what has the index. */
export const articlesByKey: Statement<[keys: readonly string[]], ArticleRow & { readonly identityKey: string }> = {
  name: 'articlesByKey',
  text: `SELECT ${articleColumns}, a.identity_key AS "identityKey" FROM article a WHERE a.identity_key = ANY ($1::text[])`,
};
