import { createHash } from 'node:crypto';
import { outletKey } from './outlets.js';

/** Parameters of an address that tell where the reader came from, never which page it is. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|cmp(?:id)?|ns_\w+|s?ref|ref_?src|smid|ocid)$/iu;

/** Longer keys would not fit into a row of a Postgres index. */
const LONGEST_KEY = 1000;

/**
 * What two addresses of one page have in common: no scheme, `www.`, default port, fragment, tracking parameters and
 * slash at the end; the remaining parameters in alphabetical order ("vettleherald.example/harbour?page=2").
 *
 * @returns null for anything that is not an http or https address.
 */
export function canonicalUrl(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host, pathname, searchParams } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  for (const name of [...searchParams.keys()]) if (TRACKING.test(name)) searchParams.delete(name);
  searchParams.sort();
  const query = searchParams.size > 0 ? `?${searchParams}` : '';
  return host.replace(/^www\./u, '') + pathname.replace(/\/+$/u, '') + query;
}

/** The host of an address without `www.`, or null. */
export function domainOf(url: string): string | null {
  return canonicalUrl(url)?.split(/[/?]/u, 1)[0] ?? null;
}

/** SHA-256 of the UTF-8 bytes of a text. */
export function textHash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * What makes two inputs the same article: its canonical address, else its outlet and the hash of its text.
 *
 * @returns `url:<canonical address>` (or `url-sha256:<hex>` of an overlong one), or `text:<outlet key>:<hex>`.
 */
export function articleKey(article: { url: string | null; outlet: string | null; text: string }): string {
  const canonical = article.url === null ? null : canonicalUrl(article.url);
  if (canonical !== null) return urlKey(canonical);
  const outlet = article.outlet === null ? '' : outletKey(article.outlet);
  return `text:${outlet}:${textHash(article.text).toString('hex')}`;
}

/** The identity key of the article at an address that `canonicalUrl` made. */
export function urlKey(canonical: string): string {
  return canonical.length <= LONGEST_KEY ? `url:${canonical}` : `url-sha256:${textHash(canonical).toString('hex')}`;
}
