import { readByline } from '../byline.js';
import { comparable, wordCount } from '../lines.js';
import { readBlocks } from './blocks.js';
import { namesOf } from './chrome.js';
import { standfirstNames } from './lexicon/chrome.js';
import type { Prose } from './prose.js';
import { attribute, ancestors, type Element, findAll, isWithin, wordsOf } from './tree.js';

const HEADLINE =
  /(?:^|[-_ ])(?:headline|entry-title|article-title|post-title|story-title|article-headline|title)(?=$|[-_ ])/u;
/** Of a line that no element says to be a heading. */
const HEAD = /(?:^|[-_ ])(?:head|hed|heading|titel|titulo|titre|titolo)(?=$|[-_ ])/u;
const LOGO = /(?:^|[-_ ])(?:logo|brand|branding|site-title|site-name|masthead|navbar|sitename)(?=$|[-_ ])/u;
const KICKER =
  /(?:^|[-_ ])(?:kicker|eyebrow|overline|dachzeile|spitzmarke|surtitre|antetitulo|label|flag|badge)(?=$|[-_ ])/u;
const LONGEST = 400;

/** Share of words of the shorter one that both have. */
function likeness(one: string, other: string): number {
  const words = one.split(' ');
  const others = new Set(other.split(' '));
  return words.filter((word) => others.has(word)).length / Math.max(1, Math.min(words.length, others.size));
}

/**
 * The element of the printed headline: the heading whose words the page's metadata has for a title, else the one that says
 * it is a headline, else the only heading of the first level, else the only one of all, where it stands above the text.
 *
 * @param titles what the metadata says, the surest first
 */
export function findHeadline(root: Element, titles: readonly string[], prose: Prose): Element | null {
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
  const long = headings.filter(({ words }) => words.includes(' '));
  for (const title of wanted) {
    const same = long.find(({ words }) => words === title);
    if (same) return same.element;
  }
  // A page's title goes on behind the headline with the name of the site, or before it with that of the section.
  const isPart = ({ words }: { readonly words: string }): boolean =>
    wanted.some((title) => words.length * 3 > title.length && ` ${title} `.includes(` ${words} `));
  const part =
    first.filter(({ words }) => words.includes(' ')).find(isPart) ??
    long.find((heading) => isPart(heading) && wanted.some((title) => heading.words.length * 2 > title.length));
  if (part) return part.element;
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
  if (inArticle) return inArticle.element;
  if (first.length > 0) return first.length === 1 ? first[0]!.element : null;
  const open = long.filter(({ element, words }) => words.split(' ').length > 2 && !prose.isChrome(element));
  return open.length === 1 && isAboveText(root, open[0]!.element, prose) ? open[0]!.element : null;
}

const isOfHead = ({ name }: Element): boolean => name === 'head' || name === 'title';

/** Does all running text stand under a heading? */
function isAboveText(root: Element, heading: Element, prose: Prose): boolean {
  return findAll(root, (element) => element.place < heading.place && prose.of(element) > 0 && !isOfHead(element)).every(
    (element) => isWithin(heading, element),
  );
}

/** The words of a headline, without those that only say what it is about, where they stand in the same heading. */
export function headlineWords(headline: Element): string {
  const inner = headline.children.filter((child) => typeof child === 'string' || !KICKER.test(namesOf(child)));
  const words = wordsOf({ ...headline, children: inner });
  return words === '' ? wordsOf(headline) : words;
}

/** Lines above a text that may be its headline. */
const MOST_ABOVE = 3;

/** The line above a text that reads like its headline, on a page that marks none: of the nearest the one of most words. */
export function lineAbove(root: Element, place: number, prose: Prose): string | null {
  const above = readBlocks(root, prose, null, (element) => element.place >= place || isOfHead(element))
    .slice(-MOST_ABOVE)
    .map(({ text, element }) => ({ text: text.split('\n')[0]!, names: namesOf(element) }))
    .filter(
      ({ text, names }) =>
        text.length <= LONGEST &&
        wordCount(text) >= 3 &&
        readByline(text) === null &&
        !/[.!]$/u.test(text) &&
        !standfirstNames.test(names),
    );
  const named = above.find(({ names }) => HEADLINE.test(names) || HEAD.test(names));
  if (named) return named.text;
  return above
    .map(({ text }) => text)
    .reduce<string | null>((best, text) => (best === null || wordCount(text) > wordCount(best) ? text : best), null);
}
