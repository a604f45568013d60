import { namesOf } from './chrome.js';
import { bylineNames, dateNames, promptButtons, standfirstNames } from './lexicon/chrome.js';
import { ancestors, type Element, findAll, isInline, wordsOf } from './tree.js';

/** Units of a box that asks for something, button included. */
const LONGEST = 500;
const LONGEST_BUTTON = 40;
const SENTENCE = /.{20}[.!?…]/u;

/** What only the head of an article or a part of it has, which a button may stand in too. */
function isOfArticle(element: Element): boolean {
  const names = namesOf(element);
  return (
    /^(?:h1|article|main|time|blockquote|figure)$/u.test(element.name) ||
    [bylineNames, dateNames, standfirstNames].some((pattern) => pattern.test(names))
  );
}

/** The box that a button closes: the nearest one around it with a sentence. */
function boxAround(button: Element): Element | null {
  for (const at of ancestors(button)) {
    const words = wordsOf(at);
    if (words.length > LONGEST || at.name === 'body' || at.name === 'article') return null;
    const isParagraph = at.name === 'p' || at.name === 'li' || isInline(at);
    if (isParagraph || !SENTENCE.test(words)) continue;
    return findAll(at, isOfArticle).length === 0 ? at : null;
  }
  return null;
}

/**
 * The boxes that ask readers to subscribe, join or give, known by the button under their sentences, since boxes of page
 * builders have no names. A link within a paragraph makes no box of it.
 */
export function findPrompts(root: Element): ReadonlySet<Element> {
  const buttons = findAll(root, (element) => {
    if (element.name !== 'a' && element.name !== 'button') return false;
    const words = wordsOf(element);
    if (words === '' || words.length > LONGEST_BUTTON) return false;
    return (
      promptButtons.has(words.toLowerCase().replace(/[^\p{L}]+$/u, '')) &&
      (element.parent?.name !== 'p' || wordsOf(element.parent) === words)
    );
  });
  return new Set(buttons.flatMap((button) => boxAround(button) ?? []));
}
