import { ArticleError } from '../errors.js';
import { type Element, findAll, wordsOf } from './tree.js';

/** Why there is no article on a page, for people. */
export function noArticle(root: Element): ArticleError {
  if (findAll(root, ({ name }) => name === 'frameset' || name === 'frame').length > 0)
    return new ArticleError('EMPTY', 'a page of frames: the article is in another file, give that');
  const body = findAll(root, ({ name }) => name === 'body')[0] ?? root;
  if (wordsOf(body) === '')
    return new ArticleError('EMPTY', 'a page without text, which scripts fill: save it when the browser has shown it');
  return new ArticleError('EMPTY', 'no article on the page: nothing but headings, links and menus');
}
