import { chromeOf } from './chrome.js';
import { findPrompts } from './prompts.js';
import { type Element, isInline, type Node } from './tree.js';

/** Shorter lines are headings, labels and links as often as sentences. */
const SHORTEST = 40;

const HEADING = /^h[1-6]$/u;

/** How much of a page is running text, by element. */
export interface Prose {
  /** Units of running text in an element, those of links taken off; what surrounds the article counts as none. */
  of(element: Element): number;
  /** Is an element itself something around the article? */
  isOut(element: Element): boolean;
  /** Is an element, or one that it stands in, something around the article? */
  isChrome(element: Element): boolean;
}

interface Count {
  text: number;
  links: number;
}

/** Text and links in a run of inline content. */
function count(node: Node, inLink: boolean, into: Count): void {
  if (typeof node === 'string') {
    const length = node.replace(/\s+/gu, ' ').length;
    into.text += length;
    if (inLink) into.links += length;
  } else for (const child of node.children) count(child, inLink || node.name === 'a', into);
}

/** Measures a page once. */
export function measureProse(root: Element): Prose {
  const all = new Map<Element, number>();
  const bare = new Map<Element, number>();
  /** Units of any text but links: what tells whether a part is most of the page, however short its lines. */
  const sizes = new Map<Element, number>();
  const chrome = new Set<Element>();

  const measure = (element: Element): number => {
    if (chromeOf(element) === 'sure') {
      chrome.add(element);
      return 0;
    }
    let sum = 0;
    let size = 0;
    let run: Count = { text: 0, links: 0 };
    const end = (): void => {
      size += run.text - run.links;
      if (run.text >= SHORTEST && !HEADING.test(element.name)) sum += Math.max(0, run.text - 2 * run.links);
      run = { text: 0, links: 0 };
    };
    for (const child of element.children) {
      if (typeof child === 'string' || isInline(child)) count(child, element.name === 'a', run);
      else if (child.name !== 'br') {
        end();
        sum += measure(child);
        size += sizes.get(child) ?? 0;
      }
    }
    end();
    all.set(element, sum);
    sizes.set(element, size);
    return sum;
  };
  measure(root);
  const whole = sizes.get(root) ?? 0;
  const prompts = findPrompts(root);

  const strip = (element: Element): number => {
    if (chrome.has(element)) return 0;
    const own = all.get(element) ?? 0;
    if (sizes.get(element)! * 2 < whole && (prompts.has(element) || chromeOf(element) === 'likely')) {
      chrome.add(element);
      return 0;
    }
    let sum = own;
    for (const child of element.children)
      if (typeof child !== 'string' && (all.has(child) || chrome.has(child)))
        sum += strip(child) - (all.get(child) ?? 0);
    bare.set(element, sum);
    return sum;
  };
  strip(root);

  return {
    of: (element) => bare.get(element) ?? 0,
    isOut: (element) => chrome.has(element),
    isChrome(element) {
      for (let at: Element | null = element; at !== null; at = at.parent) if (chrome.has(at)) return true;
      return false;
    },
  };
}
