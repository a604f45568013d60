import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import type { Prose } from './prose.js';
import { attribute, type Element, findAll, isInline, type Node } from './tree.js';

/** Units of running text below which Readability tries again with less strict rules. */
const CHARACTERS = 250;

const escaped = (text: string): string =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');

/** A page without what is no article's, each element with its place: a tenth of the page that came in. */
function written(root: Element, prose: Prose): string {
  const pieces: string[] = [];
  const write = (node: Node): void => {
    if (typeof node === 'string') {
      pieces.push(escaped(node));
      return;
    }
    if (node.name === 'head' || node.name === 'form' || prose.isChrome(node)) return;
    const own = !isInline(node) && node.name !== 'html' && node.name !== 'body' && node.name !== '#page';
    const name = node.name === 'a' || own ? node.name : null;
    if (name === 'br') pieces.push('<br>');
    else if (name === 'img' || name === 'hr' || name === 'input') return;
    else if (name === null) node.children.forEach(write);
    else {
      const names = escaped(`${attribute(node, 'class')} ${attribute(node, 'id')}`.trim());
      pieces.push(
        `<${name}${names && ` class="${names}"`} data-place="${node.place}"${name === 'a' ? ' href="/"' : ''}>`,
      );
      node.children.forEach(write);
      pieces.push(`</${name}>`);
    }
  };
  write(root);
  return `<!doctype html><html><head></head><body>${pieces.join('')}</body></html>`;
}

/**
 * What Mozilla's Readability takes for the article on a page, as the page's own elements.
 *
 * @returns the elements it keeps that hold text of their own, in order; null where it finds no article
 */
export function readableParts(root: Element, prose: Prose): Element[] | null {
  const document = new DOMParser().parseFromString(written(root, prose), 'text/html');
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
