import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import type { Prose } from './prose.js';
import { attribute, type Element, findAll, isInline, type Node } from './tree.js';

/** Units of running text below which Readability tries again with less strict rules. */
const CHARACTERS = 250;

/**
 * Elements and texts that Readability is given: its time grows faster than the page. Articles on pages that declare nothing have a
 * few hundred that are no chrome.
 */
const MOST = 4_000;

/** Only lengths and commas are looked at: signs that would have to be escaped are left out. */
const harmless = (text: string): string => text.replace(/[&<>"]/gu, ' ');

/** A page without what is no article's, each element with its place; null for one that is too large. */
function written(root: Element, prose: Prose): string | null {
  const pieces: string[] = [];
  let count = 0;
  const write = (node: Node): void => {
    if (typeof node === 'string') {
      count++;
      pieces.push(harmless(node));
      return;
    }
    if (count > MOST) return;
    if (node.name === 'head' || node.name === 'form' || prose.isChrome(node)) return;
    const own = !isInline(node) && node.name !== 'html' && node.name !== 'body' && node.name !== '#page';
    const name = node.name === 'a' || own ? node.name : null;
    if (name === 'br') {
      count++;
      pieces.push('<br>');
    } else if (name === 'img' || name === 'hr' || name === 'input') return;
    else if (name === null) node.children.forEach(write);
    else {
      count++;
      const names = harmless(`${attribute(node, 'class')} ${attribute(node, 'id')}`.trim());
      pieces.push(
        `<${name}${names && ` class="${names}"`} data-place="${node.place}"${name === 'a' ? ' href="/"' : ''}>`,
      );
      node.children.forEach(write);
      pieces.push(`</${name}>`);
    }
  };
  write(root);
  return count > MOST ? null : `<!doctype html><html><head></head><body>${pieces.join('')}</body></html>`;
}

/**
 * What Mozilla's Readability takes for the article on a page, as the page's own elements.
 *
 * @returns the elements it keeps that hold text of their own, in order; null where it finds no article, or the page is too large for it
 */
export function readableParts(root: Element, prose: Prose): Element[] | null {
  const page = written(root, prose);
  if (page === null) return null;
  const document = new DOMParser().parseFromString(page, 'text/html');
  const reader = new Readability<globalThis.Element>(document as unknown as Document, {
    charThreshold: CHARACTERS,
    disableJSONLD: true,
    serializer: (node) => node as globalThis.Element,
  });
  const content = reader.parse()?.content;
  if (!content) return null;
  const places = new Set<number>();
  for (const kept of content.querySelectorAll('[data-place]')) {
    const place = Number(kept.getAttribute('data-place'));
    if (['P', 'LI', 'BLOCKQUOTE', 'TD', 'PRE', 'H2', 'H3'].includes(kept.tagName) || hasOwnText(kept))
      places.add(place);
  }
  const parts = findAll(root, (element) => places.has(element.place) && prose.of(element) > 0);
  return parts.length > 0 ? parts : null;
}

function hasOwnText(element: globalThis.Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim() !== '');
}
