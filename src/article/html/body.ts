import { namesOf, saysArticleBody } from './chrome.js';
import { bodyNames } from './lexicon/chrome.js';
import type { Prose } from './prose.js';
import { readableParts } from './readable.js';
import { ancestors, attribute, type Element, findAll, isWithin } from './tree.js';

/** Where the words of an article stand on its page. */
export interface Body {
  /** The element that holds them. */
  readonly element: Element;
  /** The part of the page that is about the article: head, pictures and body; `element` or around it. */
  readonly around: Element;
}

/** A part that says it is the article has to hold this share of the page's running text to be believed. */
const SHARE = 0.35;
/** A child that holds this share of the running text is the body; the rest is what stands around it. */
const MOST = 0.75;
/** What one that says it is the body has to hold. */
const MOST_DECLARED = 0.6;
/** Units and share of running text of the box that a headline stands in, where nothing is declared. */
const LEAST = 200;
const LEAST_SHARE = 0.25;
/** Units of running text that an article has at least, in a page that declares it. */
const SHORTEST = 40;

/** Elements by how plainly they say that they hold the article. */
const declares: readonly ((element: Element) => boolean)[] = [
  saysArticleBody,
  (element) => element.name === 'article' || attribute(element, 'role').toLowerCase() === 'article',
  (element) => bodyNames.test(namesOf(element)),
  (element) => element.name === 'main' || attribute(element, 'role').toLowerCase() === 'main',
];

/**
 * Finds the article on a page: in the part that the page itself declares to be it, else in the box with
 * the headline, else by Readability's judgement.
 *
 * @param headline the element of the printed headline, where one was found: of several articles, the one that has it
 * @returns the whole page where no part of it is running text: a short notice
 */
export function findBody(root: Element, prose: Prose, headline: Element | null): Body {
  const total = prose.of(root);
  if (total === 0) return { element: root, around: root };
  for (const declared of declares) {
    const found = findAll(root, (element) => declared(element) && !prose.isChrome(element));
    const chosen = choose(found, prose, headline, total);
    if (chosen) return { element: tighten(chosen, prose), around: surroundings(chosen, headline) };
  }
  const element = (headline && underHeadline(headline, prose, total)) ?? readable(root, prose);
  return { element, around: surroundings(element, headline) };
}

/** The nearest box around a headline with text worth one: what stands beside that is another column. */
function underHeadline(headline: Element, prose: Prose, total: number): Element | null {
  const box = [...ancestors(headline)].find((each) => prose.of(each) >= Math.max(LEAST, total * LEAST_SHARE));
  return box && !prose.isChrome(box) ? tighten(box, prose) : null;
}

/** Of elements of one kind, the one that is the article: the first that has the headline or much of the page's text. */
function choose(found: readonly Element[], prose: Prose, headline: Element | null, total: number): Element | null {
  const believed = found.filter((element) => prose.of(element) >= SHORTEST);
  if (headline !== null) {
    const around = believed.filter((element) => isWithin(headline, element) && prose.of(element) >= total * 0.2);
    if (around.length > 0) return around.at(-1)!;
  }
  const parents = new Set(believed.map(({ parent }) => parent));
  // The parts of one body: boxes of the same name beside each other, with advertisements between them.
  if (believed.length > 1 && parents.size === 1 && believed.every((each) => each.name !== 'article')) {
    const [parent] = parents;
    if (parent && believed.reduce((sum, each) => sum + prose.of(each), 0) >= prose.of(parent) * MOST) return parent;
  }
  const longest = Math.max(0, ...believed.map((element) => prose.of(element)));
  const first = believed.find((element) => prose.of(element) * 2 >= longest);
  return first !== undefined && prose.of(first) >= total * SHARE ? first : null;
}

/** From a part of the page down to the element whose own children are the paragraphs. */
function tighten(part: Element, prose: Prose): Element {
  let at = part;
  for (;;) {
    const inner: Element | undefined = at.children.find(
      (child): child is Element =>
        typeof child !== 'string' &&
        prose.of(child) >= prose.of(at) * (bodyNames.test(namesOf(child)) ? MOST_DECLARED : MOST),
    );
    if (inner === undefined || inner.name === 'p' || inner.name === 'blockquote' || inner.name === 'li') return at;
    if (isSegment(inner, at, prose)) return at;
    at = inner;
  }
}

/** Is an element one of several boxes of the same name with text: a body in parts, or paragraphs among it? */
function isSegment(element: Element, parent: Element, prose: Prose): boolean {
  const name = namesOf(element);
  return parent.children.some(
    (child) =>
      typeof child !== 'string' &&
      child !== element &&
      prose.of(child) > 0 &&
      (child.name === 'p' ||
        child.name === 'blockquote' ||
        (child.name === element.name && name !== '' && namesOf(child) === name)),
  );
}

/** The part of the page with the article, its headline and what stands between them. */
function surroundings(element: Element, headline: Element | null): Element {
  const article = [element, ...ancestors(element)].find(({ name }) => name === 'article' || name === 'main');
  const around = article ?? [element, ...ancestors(element)].at(-1)!;
  return headline === null ? around : nearestAround(around, headline);
}

/** The nearest element that holds both. */
function nearestAround(one: Element, other: Element): Element {
  let at = one;
  while (!isWithin(other, at) && at.parent !== null) at = at.parent;
  return at;
}

/** The nearest element around everything that Readability keeps. */
function readable(root: Element, prose: Prose): Element {
  const kept = readableParts(root, prose);
  const found = kept === null ? root : kept.reduce(nearestAround);
  // It scores paragraphs; of a page of bare boxes it keeps a paragraph beside them.
  const part = found.name === 'p' && found.parent !== null ? found.parent : found;
  return tighten(prose.of(part) * 2 < prose.of(root) ? root : part, prose);
}
