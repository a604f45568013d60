import { LARGEST_ARTICLE, tooLarge } from './decode.js';
import { ArticleError } from './errors.js';
import type { HtmlInput } from './html/index.js';
import type { Input } from './input.js';
import type { ArticleInput } from './types.js';

/** The longest line read, in bytes: escaped ("\\u201c") a text takes several times its length, and fields stand beside it. */
export const LONGEST_LINE = 4 * LARGEST_ARTICLE;

/**
 * One line of a JSON Lines file: at least `{"id","text"}` or `{"id","html"}`, also `title url outlet publishedAt updatedAt
 * authors language`. Where a line has both, the text counts. Further fields are passed over. An id that is a whole number counts as its digits.
 *
 * @throws ArticleError `FORMAT`, `EMPTY` or `TOO_LARGE`, saying which field is wrong, with the line's id where it has one
 */
export function parseArticleLine(line: string): Input {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ArticleError('FORMAT', `not valid JSON (${reason}): each line must be one article`);
  }
  return parseArticle(record);
}

/**
 * An article as JSON holds it: see `parseArticleLine`.
 *
 * @throws ArticleError `FORMAT`, `EMPTY` or `TOO_LARGE`
 */
export function parseArticle(record: unknown): Input {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    throw new ArticleError('FORMAT', 'not a JSON object: each line must be one article, {"id": …, "text": …}');
  }
  const fields = record as Record<string, unknown>;
  const id = Number.isSafeInteger(fields['id']) ? String(fields['id']) : fields['id'];
  if (typeof id !== 'string' || !id)
    throw new ArticleError('FORMAT', '"id" is missing: every article needs one, a string');
  return { id, ...wordsOf(fields, id), ...optionalFields(fields, id) };
}

function wordsOf(
  { text, html }: Record<string, unknown>,
  id: string,
): Pick<ArticleInput, 'text'> | Pick<HtmlInput, 'bytes'> {
  const words = text ?? html;
  const field = text === undefined || text === null ? 'html' : 'text';
  if (typeof words !== 'string')
    throw new ArticleError(
      'FORMAT',
      '"text" is missing: it must be a string, the article\'s plain text or, as "html", its page',
      id,
    );
  if (!words.trim()) throw new ArticleError('EMPTY', `"${field}" is empty: nothing to read`, id);
  if (field === 'html') return { bytes: words };
  if (words.length > LARGEST_ARTICLE) throw tooLarge(LARGEST_ARTICLE, id);
  return { text: words };
}

function optionalFields(fields: Record<string, unknown>, id: string): Omit<ArticleInput, 'id' | 'text'> {
  const optional = (field: string): string | null => {
    const value = fields[field] ?? null;
    if (value !== null && typeof value !== 'string')
      throw new ArticleError('FORMAT', `"${field}" must be a string`, id);
    return value?.trim() ? value : null;
  };
  const authors = fields['authors'] ?? null;
  if (authors !== null && !(Array.isArray(authors) && authors.every((each) => typeof each === 'string'))) {
    throw new ArticleError('FORMAT', '"authors" must be a list of strings', id);
  }
  return {
    title: optional('title'),
    url: optional('url'),
    outlet: optional('outlet'),
    publishedAt: optional('publishedAt'),
    updatedAt: optional('updatedAt'),
    language: optional('language'),
    authors: authors as string[] | null,
  };
}
