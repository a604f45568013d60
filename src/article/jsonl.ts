import { ArticleError } from './errors.js';
import type { ArticleInput } from './types.js';

const optionalText = (record: Record<string, unknown>, field: string): string | null => {
  const value = record[field];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw new ArticleError('FORMAT', `"${field}" must be a string`);
  return value;
};

/**
 * One line of a JSON Lines file: at least `{"id","text"}`, also `title url outlet publishedAt authors language`.
 *
 * @throws ArticleError `FORMAT` or `EMPTY`, saying which field is wrong
 */
export function parseArticleLine(line: string): ArticleInput {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    throw new ArticleError('FORMAT', `not valid JSON (${error instanceof Error ? error.message : String(error)}): each line must be one article`);
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new ArticleError('FORMAT', 'not a JSON object: each line must be one article, {"id": …, "text": …}');
  }
  const fields = record as Record<string, unknown>;
  const { id, text, authors } = fields;
  if (typeof id !== 'string' || !id) throw new ArticleError('FORMAT', '"id" is missing: every article needs one');
  if (typeof text !== 'string') throw new ArticleError('FORMAT', '"text" is missing: every article needs one');
  if (!text.trim()) throw new ArticleError('EMPTY', '"text" is empty: nothing to read');
  if (authors !== undefined && authors !== null && !(Array.isArray(authors) && authors.every((each) => typeof each === 'string'))) {
    throw new ArticleError('FORMAT', '"authors" must be a list of strings');
  }
  return {
    id,
    text,
    title: optionalText(fields, 'title'),
    url: optionalText(fields, 'url'),
    outlet: optionalText(fields, 'outlet'),
    publishedAt: optionalText(fields, 'publishedAt'),
    language: optionalText(fields, 'language'),
    authors: (authors as string[] | undefined | null) ?? null,
  };
}
