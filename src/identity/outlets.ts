import { findOutlet, namesOutlet, outletAtDomain, outletWordsOf } from '../article/known-outlets.js';
import type { KnownOutlet } from '../article/lexicon/outlet-lines.js';
import { outletWords } from '../article/lexicon/publishers.js';

/**
 * What makes two printed names the same outlet.
 *
 * A well-known outlet or agency (article/lexicon/outlets.ts) is one under all its names ("NYT", "nytimes.com", "AP"),
 * told by a name that it alone bears, else by the domain of the article. Any other is its folded name without a leading
 * article. A name that several outlets bear, or that says no more than "newspaper" ("The Times", "The Daily Post"), is
 * an outlet of its own for each domain, and another without one: it is never taken for one of those that bear it.
 *
 * @param domain host of the article that the outlet printed (`domainOf`), where there is one
 * @returns empty for a name without letters and digits
 */
export function outletKey(name: string, domain: string | null = null): string {
  const known = knownOutlet(name, domain);
  if (known)
    return known.shared.has(known.name)
      ? `${outletWordsOf(known.name)} ${outletWordsOf(known.place ?? '')}`
      : outletWordsOf(known.name);
  const host = hostNamed(name);
  if (host !== null) return domainKey(host);
  const words = outletWordsOf(name);
  return words !== '' && domain !== null && namesOutlet(domain) && isGeneric(name, words)
    ? `${words}@${domain}`
    : words;
}

/** The name an outlet is shown under: that of a well-known one in full, any other as printed. */
export function outletName(name: string, domain: string | null = null): string {
  return knownOutlet(name, domain)?.name ?? name.trim().replace(/\s+/gu, ' ');
}

/**
 * The name of the outlet of an article of which only the address is known: that of a well-known one, else the domain
 * itself; null where anybody may publish at that address.
 */
export function outletAtAddress(domain: string): string | null {
  return outletAtDomain(domain)?.name ?? (namesOutlet(domain) ? domain : null);
}

/** The domain under which an outlet is kept: the first of a well-known one's, else that of the article, else its name where that is one. */
export function outletDomain(name: string, domain: string | null): string | null {
  const known = knownOutlet(name, domain);
  if (known?.domains[0] !== undefined) return known.domains[0];
  const host = domain ?? hostNamed(name);
  return host !== null && namesOutlet(host) ? host : null;
}

/** The key of an outlet of which nothing but the domain is known. */
export function domainKey(domain: string): string {
  return `domain:${domain}`;
}

function knownOutlet(name: string, domain: string | null): KnownOutlet | null {
  const host = hostNamed(name);
  return (
    findOutlet(name, domain).outlet ??
    (domain === null ? null : outletAtDomain(domain)) ??
    (host === null ? null : outletAtDomain(host))
  );
}

/** "vettleherald.example": the host that stands as a name, or null. */
function hostNamed(name: string): string | null {
  const host = name
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replace(/\/$/u, '');
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}$/u.test(host) ? host : null;
}

const PERIODS: ReadonlySet<string> = new Set(
  'daily evening morning sunday saturday weekly weekend national'.split(' '),
);

function isGeneric(name: string, words: string): boolean {
  return findOutlet(name, null).shared || words.split(' ').every((word) => outletWords.has(word) || PERIODS.has(word));
}
