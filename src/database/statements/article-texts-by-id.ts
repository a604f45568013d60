import type { Statement } from '../statement.js';

/**
 * The texts of these articles. Cutting out a quote's surroundings in SQL would save the rest of the text, but Postgres
 * counts characters where offsets count UTF-16 units.
 */
export const articleTextsById: Statement<[ids: readonly string[]], { readonly id: string; readonly text: string }> = {
  name: 'articleTextsById',
  text: 'SELECT a.id, a.text FROM article a WHERE a.id = ANY ($1::bigint[])',
};
