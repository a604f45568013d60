/** An absolute http or https address, or null. */
export function absolute(address: string | null, base: string | null): string | null {
  if (address === null || address.length > 2_000) return null;
  if (!URL.canParse(address, base ?? undefined)) return null;
  const { protocol, href } = new URL(address, base ?? undefined);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/** The host without the words that only name a version of the site. */
function site(url: string): string {
  return new URL(url).hostname.replace(/^(?:www\d?|m|mobile|amp|edition|rss|feeds)\./u, '');
}

/** Do two addresses belong to one site: equal hosts, or one under the other? */
export function isSameSite(one: string, other: string): boolean {
  const [a, b] = [site(one), site(other)];
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

const isFrontPage = (url: string): boolean => new URL(url).pathname === '/' && new URL(url).search === '';

/**
 * The address of an article: what the page calls canonical, of what it says in that order the first that can be it. A
 * template's address of the front page is none; where it is known whence the page came, neither is one of another site.
 *
 * @param claims as printed, the surest first
 * @param given where the page came from
 */
export function canonicalAddress(
  claims: readonly (string | null)[],
  given: string | null,
  base: string | null,
): string | null {
  const from = absolute(given, null);
  const against = absolute(base, from) ?? from;
  for (const claim of claims) {
    const url = absolute(claim, against);
    if (url === null || (isFrontPage(url) && !(from !== null && isFrontPage(from)))) continue;
    if (from === null || isSameSite(url, from)) return url;
  }
  return from ?? given;
}
