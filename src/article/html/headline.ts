import { comparable } from '../lines.js';
import { namesOf } from './chrome.js';
import { attribute, ancestors, type Element, findAll, wordsOf } from './tree.js';

const HEADLINE =
  /(?:^|[-_ ])(?:headline|entry-title|article-title|post-title|story-title|article-headline|title)(?=$|[-_ ])/u;
const LOGO = /(?:^|[-_ ])(?:logo|brand|branding|site-title|site-name|masthead|navbar|sitename)(?=$|[-_ ])/u;
const LONGEST = 400;

/** Share of words of the shorter one that both have. */
function likeness(one: string, other: string): number {
  const words = one.split(' ');
  const others = new Set(other.split(' '));
  return words.filter((word) => others.has(word)).length / Math.max(1, Math.min(words.length, others.size));
}

/**
 * The element of the printed headline: the heading whose words the page's metadata has for a title, else the one that says
 * it is a headline, else the only heading of the first level.
 *
 * @param titles what the metadata says, the surest first
 */
export function findHeadline(root: Element, titles: readonly string[]): Element | null {
  const headings = findAll(root, (element) => {
    if (!/^h[1-3]$/u.test(element.name) && attribute(element, 'itemprop').toLowerCase() !== 'headline') return false;
    return (
      !LOGO.test(namesOf(element)) && ![...ancestors(element)].slice(0, 3).some((each) => LOGO.test(namesOf(each)))
    );
  })
    .slice(0, 400)
    .map((element) => ({ element, words: comparable(wordsOf(element).slice(0, LONGEST)) }))
    .filter(({ words }) => words !== '');
  const wanted = titles.map(comparable);
  const first = headings.filter(({ element }) => element.name === 'h1' || element.attributes.has('itemprop'));
  const same = headings.find(
    ({ words }) => words.includes(' ') && wanted.some((title) => title === words || title.startsWith(`${words} `)),
  );
  if (same) return same.element;
  const like = first.find(
    ({ words }) => words.split(' ').length > 2 && wanted.some((title) => likeness(words, title) >= 0.6),
  );
  if (like) return like.element;
  const named = first.find(
    ({ element }) => HEADLINE.test(namesOf(element)) || attribute(element, 'itemprop').toLowerCase() === 'headline',
  );
  if (named) return named.element;
  const inArticle = first.find(({ element }) =>
    [...ancestors(element)].some(({ name }) => name === 'article' || name === 'main'),
  );
  return (inArticle ?? (first.length === 1 ? first[0] : undefined))?.element ?? null;
}
