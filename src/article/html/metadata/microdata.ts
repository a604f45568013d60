import { attribute, type Element, hasWord, isWithin, visit, wordsOf } from '../tree.js';
import { type Claims, line, noClaims } from './claims.js';

const ARTICLE = /schema\.org\/(?:\w*NewsArticle|\w*Article|BlogPosting|LiveBlogPosting|Report)$/iu;

/** Values of one property that are read. */
const MOST = 30;

/** The value of an `itemprop`: its machine-readable form, else its words. */
function valueOf(element: Element): string | null {
  const stated =
    attribute(element, 'content') ||
    attribute(element, 'datetime') ||
    (element.name === 'abbr' ? attribute(element, 'title') : '');
  return line(stated || wordsOf(element));
}

/** The name of the person or organisation that an `itemprop` names. */
function nameOf(element: Element): string | null {
  let name: string | null = null;
  visit(element, (each) => {
    if (each !== element && hasWord(each, 'itemprop', 'name')) name ??= valueOf(each);
  });
  return name ?? (element.name === 'meta' || element.children.length > 0 ? valueOf(element) : null);
}

/** The nearest item that a property stands in. */
function itemAround(element: Element): Element | null {
  for (let at = element.parent; at !== null; at = at.parent) if (at.attributes.has('itemscope')) return at;
  return null;
}

/** What the microdata of a page says of its article, the first item of an article's type. */
export function readMicrodata(root: Element): Claims {
  let item: Element | null = null;
  const properties: Element[] = [];
  visit(root, (element) => {
    if (item === null && ARTICLE.test(attribute(element, 'itemtype'))) item = element;
    if (element.attributes.has('itemprop')) properties.push(element);
  });
  if (item === null) return noClaims;
  const own = properties.filter((element) => isWithin(element, item!) && itemAround(element) === item);
  const all = (name: string): Element[] => own.filter((element) => hasWord(element, 'itemprop', name)).slice(0, MOST);
  const [headline] = all('headline');
  const [published] = all('datepublished');
  const [changed] = all('datemodified');
  const [publisher] = all('publisher');
  return {
    ...noClaims,
    title: headline ? valueOf(headline) : null,
    authors: all('author').flatMap((element) => nameOf(element) ?? []),
    published: published ? valueOf(published) : null,
    changed: changed ? valueOf(changed) : null,
    publisher: publisher ? nameOf(publisher) : null,
  };
}
