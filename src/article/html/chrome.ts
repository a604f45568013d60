import {
  bodyNames,
  chromeElements,
  chromeNames,
  chromeRoles,
  modifiers,
  paywallNames,
  readersWords,
} from './lexicon/chrome.js';
import { attribute, type Element, findAll, hasWord } from './tree.js';

const nameCache = new WeakMap<Element, string>();

/** Each name once split: "articleBody TD_Related-Posts" → "article-body td_related-posts". */
function named(value: string): string {
  return value
    .slice(0, 400)
    .replace(/(?<=[a-z])(?=[A-Z])/gu, '-')
    .toLowerCase()
    .replace(/__|--/gu, '-')
    .split(/\s+/u)
    .filter((name) => !modifiers.test(name))
    .join(' ');
}

/** Attributes in which pages whose classes are made by machines name their parts. */
const NAMING = ['data-component', 'data-gu-name', 'data-testid', 'data-hook', 'data-area'];

/** The words of an element's `id`, `class` and other names, as the lexicon's patterns read them. */
export function namesOf(element: Element): string {
  let names = nameCache.get(element);
  if (names === undefined) {
    const id = attribute(element, 'id');
    const classes = attribute(element, 'class');
    const others = NAMING.map((name) => attribute(element, name));
    // Elements of a page's own say by name what they are islands of.
    if (element.name.includes('-')) others.push(attribute(element, 'name'));
    const all = [classes, id, ...others].filter(Boolean).join(' ');
    names = all ? named(all) : '';
    nameCache.set(element, names);
  }
  return names;
}

/** Does the page not show the element at all? */
export function isHidden(element: Element): boolean {
  return (
    element.attributes.has('hidden') ||
    attribute(element, 'aria-hidden') === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.attributes.get('style') ?? '')
  );
}

/** Does an element open what it stands in? Some systems set the byline above a text as its footer. */
function isFirst({ parent, place }: Element): boolean {
  const first = parent?.children.find((child): child is Element => typeof child !== 'string');
  return first?.place === place;
}

/** Does an element say in an attribute of schema.org's, or after its manner, that it is the body of an article? */
export function saysArticleBody(element: Element): boolean {
  return ['itemprop', 'property', 'name'].some((name) => hasWord(element, name, 'articlebody'));
}

/** Does an element ask readers to pay? Publishers name the paragraphs behind a paywall after it too. */
function isPaywall(element: Element, names: string): boolean {
  return (
    paywallNames.test(names) &&
    element.name !== 'p' &&
    !saysArticleBody(element) &&
    !bodyNames.test(names) &&
    findAll(element, ({ name }) => ['a', 'button', 'form', 'input'].includes(name)).length > 0
  );
}

/** How sure it is that an element is no part of the article: `sure`, or `likely` unless it holds most of the page. */
export function chromeOf(element: Element): 'sure' | 'likely' | null {
  const { name } = element;
  if (name === 'html' || name === 'body' || name === '#page') return null;
  if (chromeElements.has(name) || isHidden(element)) return 'sure';
  const role = attribute(element, 'role').toLowerCase();
  if (chromeRoles.has(role)) return role === 'banner' ? 'likely' : 'sure';
  const names = namesOf(element);
  if (names !== '' && readersWords.test(names)) return 'sure';
  if (name === 'footer' && !isFirst(element) && element.parent?.name !== 'blockquote') return 'likely';
  if (name === 'form' || name === 'aside' || role === 'complementary') return 'likely';
  // A network's name on a quotation says where its words come from.
  if (names === '' || name === 'blockquote') return null;
  return chromeNames.test(names) || isPaywall(element, names) ? 'likely' : null;
}
