import { createHash } from 'node:crypto';
import { plain } from '../article/normalise.js';
import type { Article } from '../article/types.js';
import { canonicalUrl } from './addresses.js';
import { outletKey } from './outlets.js';

export { canonicalUrl, domainOf } from './addresses.js';

/** Longer keys would not fit into a row of a Postgres index. */
const LONGEST_KEY = 1000;

/** SHA-256 of the UTF-8 bytes of a text. */
export function textHash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * SHA-256 of a text as it reads: composed characters, any white space one space, none at its ends, nothing invisible.
 * Line ends, indents and the width of lines do not matter; every word, sign and capital does.
 */
export function readingHash(text: string): Buffer {
  return textHash(
    text
      .normalize('NFC')
      .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '')
      .replace(/\s{2,}|[^\S ]/gu, ' ')
      .trim(),
  );
}

/**
 * SHA-256 of the words of a story: its paragraphs without title, headings, captions and boilerplate, in lower case,
 * without any sign between them. Two outlets that print one agency's text have it in common, whatever stands around it.
 *
 * @returns null for an article without words of its own
 */
export function storyHash({ normalised, paragraphs }: Pick<Article, 'normalised' | 'paragraphs'>): Buffer | null {
  const words = paragraphs
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => plain(normalised.slice(start, end)).normalize('NFKC').toLowerCase())
    .join(' ')
    .replace(BETWEEN_WORDS, ' ')
    .trim();
  return words === '' ? null : textHash(words);
}

const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/gu;

/**
 * What makes two inputs the same article: its canonical address, else its outlet and its text as it reads.
 *
 * @param hash of the text as it reads, where it is known already
 * @returns `url:<canonical address>` (or `url-sha256:<hex>` of an overlong one), or `text:<outlet key>:<hex>`.
 */
export function articleKey(
  article: { readonly url: string | null; readonly outlet: string | null; readonly text: string },
  hash?: Buffer,
): string {
  const canonical = article.url === null ? null : canonicalUrl(article.url);
  if (canonical !== null) return urlKey(canonical);
  const outlet = article.outlet === null ? '' : outletKey(article.outlet);
  return `text:${outlet}:${(hash ?? readingHash(article.text)).toString('hex')}`;
}

/** The identity key of the article at an address that `canonicalUrl` made. */
export function urlKey(canonical: string): string {
  return canonical.length <= LONGEST_KEY ? `url:${canonical}` : `url-sha256:${textHash(canonical).toString('hex')}`;
}
