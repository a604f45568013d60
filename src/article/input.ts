import type { HtmlInput } from './html/index.js';
import { readText } from './read.js';
import type { Article, ArticleInput } from './types.js';

/** One article as it comes: a plain text, or a page. */
export type Input = ArticleInput | HtmlInput;

/**
 * Reads an article of either kind. The reader of pages is loaded when the first page comes: plain text does without it.
 *
 * @throws ArticleError where a page holds no article
 */
export async function articleOf(input: Input): Promise<Article> {
  if ('text' in input) return readText(input);
  const { readHtml } = await import('./html/index.js');
  return readHtml(input);
}
