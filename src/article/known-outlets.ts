import { foldedWords } from './folding.js';
import { agencies } from './lexicon/agencies.js';
import type { KnownOutlet } from './lexicon/outlet-lines.js';
import { readOutletLines } from './lexicon/outlet-lines.js';
import { ordinaryNames, outletLines, platformDomains } from './lexicon/outlets.js';

/** Every outlet and agency of the tables. */
export const knownOutlets: readonly KnownOutlet[] = [...readOutletLines(outletLines, 'OUTLET'), ...agencies];

/** The words of an outlet's name as names are compared: without a leading article, "and" for "&". */
export function outletWordsOf(name: string): string {
  return foldedWords(name.replaceAll('&', ' and ')).join(' ');
}

const byDomain = new Map<string, KnownOutlet>();
const byName = new Map<string, { outlet: KnownOutlet; shared: boolean }[]>();
for (const outlet of knownOutlets) {
  for (const domain of outlet.domains) byDomain.set(domain, outlet);
  const names = new Map<string, boolean>();
  for (const name of [outlet.name, ...outlet.aliases]) {
    const words = outletWordsOf(name);
    names.set(words, (names.get(words) ?? false) || outlet.shared.has(name));
  }
  for (const [words, shared] of names) byName.set(words, [...(byName.get(words) ?? []), { outlet, shared }]);
}

/**
 * The well-known outlet of a host or of the domain it belongs to ("edition.cnn.com" → CNN), or null; also for a
 * subdomain of a host where anybody publishes.
 */
export function outletAtDomain(host: string): KnownOutlet | null {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const outlet = byDomain.get(rest);
    if (outlet) return outlet;
    if (platformDomains.has(rest)) return null;
  }
  return null;
}

/** The well-known outlet that an article's address is of, or null. */
export function outletAtUrl(url: string): KnownOutlet | null {
  return URL.canParse(url) ? outletAtDomain(new URL(url).hostname) : null;
}

/** Is it a name of a well-known newspaper, magazine, broadcaster or site, and no ordinary word beside? */
export function isKnownOutlet(name: string): boolean {
  const words = outletWordsOf(name);
  return !ordinaryNames.has(words) && (byName.get(words) ?? []).some(({ outlet }) => outlet.kind === 'OUTLET');
}

/** Do two printed names stand for the same outlet? */
export function sameOutlet(one: string, other: string): boolean {
  const known = findOutlet(one, null).outlet;
  return known === null ? outletWordsOf(one) === outletWordsOf(other) : findOutlet(other, null).outlet === known;
}

/** Does a host say which outlet it is? Not one where anybody publishes, an address in numbers, or one of a single label. */
export function namesOutlet(host: string): boolean {
  return /^[^:]*\.\p{L}[\p{L}\p{N}-]+$/u.test(host) && !platformDomains.has(host);
}

/** What the tables say of a printed name. */
export interface NameFinding {
  /** The outlet that alone bears it, or the one that the domain or place tells from the others; null where none does. */
  readonly outlet: KnownOutlet | null;
  /** Whether several outlets bear it. */
  readonly shared: boolean;
}

const PLACED = /^(?<name>.{2,80}?)\s?(?:\((?<bracketed>[^()]{2,40})\)|,\s(?<behind>\p{Lu}[^,]{1,40}))$/u;

/**
 * Which outlet a name means. One that several bear ("The Times", "The Herald") means one of them only beside its domain
 * or its place ("The Herald (Glasgow)").
 *
 * @param domain host of the article that the outlet printed, where there is one
 */
export function findOutlet(name: string, domain: string | null): NameFinding {
  const found = byName.get(outletWordsOf(name)) ?? [];
  const sole = found.find(({ shared }) => !shared);
  if (sole) return { outlet: sole.outlet, shared: false };
  if (found.length > 0) {
    const here = domain === null ? null : outletAtDomain(domain);
    return { outlet: found.find(({ outlet }) => outlet === here)?.outlet ?? null, shared: true };
  }
  const placed = PLACED.exec(name)?.groups;
  const place = placed?.bracketed ?? placed?.behind;
  if (placed?.name === undefined || place === undefined) return { outlet: null, shared: false };
  const there = (byName.get(outletWordsOf(placed.name)) ?? []).filter(
    ({ outlet }) => outlet.place !== null && outletWordsOf(outlet.place) === outletWordsOf(place),
  );
  return { outlet: there.length === 1 ? there[0]!.outlet : null, shared: false };
}
