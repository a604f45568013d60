import { hostSigns, pathSigns, presentations, sessions, tracking } from './lexicon/address-parts.js';

/**
 * What the addresses of one page have in common ("vettleherald.example/harbour?page=2"). Left out is what never says
 * which page it is:
 *
 * - scheme, user, port, fragment (but `#!…`, by which some sites name pages), a dot behind the host, a slash at the end;
 * - `www.`, and `m.`, `mobile.`, `amp.` in front of a host;
 * - parameters that say where the reader came from, session numbers, and those that ask for the AMP, mobile or print
 *   view; the remaining ones stand in alphabetical order;
 * - `/amp`, `/print` behind an article's name, `.amp`, `.print` in it, `/amp/` in front of all, `/index.html`;
 * - the caches of Google and the AMP project: the address they hold is meant.
 *
 * Case of the path, any other parameter and any other host stay: two pages are never made one.
 *
 * @returns null for anything that is not an http or https address.
 */
export function canonicalUrl(url: string): string | null {
  let page = parse(url.trim());
  for (let depth = 0; page !== null && depth < 3; depth++) {
    const inner: URL | null = cached(page);
    if (inner === null) break;
    page = inner;
  }
  if (page === null) return null;
  return hostOf(page) + pathOf(page.pathname) + queryOf(page.searchParams) + (/^#!./u.test(page.hash) ? page.hash : '');
}

/** The host of an address without `www.` and the like, in lower case; null for what is no http or https address. */
export function domainOf(url: string): string | null {
  return canonicalUrl(url)?.split(/[/?#]/u, 1)[0] ?? null;
}

function parse(url: string): URL | null {
  if (!URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
}

/** The address behind `www.google.com/amp/s/<address>` and `<name>.cdn.ampproject.org/c/s/<address>`. */
function cached({ hostname, pathname, search }: URL): URL | null {
  const form = /^(?:www\.)?google\.(?:com?\.)?[a-z]{2,3}$/u.test(hostname)
    ? /^\/amp\/(?<secure>s\/)?(?<rest>[^/]+\.[^/]+.*)$/u
    : hostname.endsWith('.cdn.ampproject.org')
      ? /^\/[cv]\/(?<secure>s\/)?(?<rest>[^/]+\.[^/]+.*)$/u
      : null;
  const groups = form?.exec(pathname)?.groups;
  return groups ? parse(`http${groups.secure ? 's' : ''}://${groups.rest}${search}`) : null;
}

/** A port other than the scheme's own stays: behind it stands another server. */
function hostOf({ hostname, port }: URL): string {
  let host = hostname.replace(/\.$/u, '');
  const [first = '', ...rest] = host.split('.');
  if (hostSigns.has(first) && rest.length > 1) host = rest.join('.');
  return port === '' ? host : `${host}:${port}`;
}

/** Is the last part of a path an article's name, with a number or several words? `/news/print` may be a page of its own. */
function namesArticle(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\d/u.test(name) || name.split('-').length > 2;
}

function withoutSlashes(path: string): string {
  let end = path.length;
  while (path[end - 1] === '/') end--;
  return path.slice(0, end);
}

function pathOf(pathname: string): string {
  let path = withoutSlashes(samePercents(pathname).replace(/;jsessionid=[^/;]*/iu, ''));
  path = withoutSlashes(path.replace(/\/index\.html?$/iu, ''));
  const last = path.slice(path.lastIndexOf('/') + 1);
  const before = path.slice(0, -last.length - 1);
  if (pathSigns.has(last) && namesArticle(before)) path = before;
  const ending = /\.html?$/u.exec(path)?.[0] ?? '';
  const name = path.slice(0, path.length - ending.length);
  const dot = name.lastIndexOf('.');
  if (dot > name.lastIndexOf('/') && pathSigns.has(name.slice(dot + 1))) path = name.slice(0, dot) + ending;
  return path.startsWith('/amp/') && namesArticle(path) ? path.slice('/amp'.length) : path;
}

/** One spelling for escaped characters: hexadecimal digits in capitals, letters and digits not escaped. */
function samePercents(path: string): string {
  return path.replace(/%[0-9a-f]{2}/giu, (escape) => {
    const character = String.fromCharCode(Number.parseInt(escape.slice(1), 16));
    return /[\w.~-]/u.test(character) ? character : escape.toUpperCase();
  });
}

function queryOf(given: URLSearchParams): string {
  const kept = new URLSearchParams();
  for (const [name, value] of given) {
    const lower = name.toLowerCase();
    const isView = presentations.get(lower)?.has(value.toLowerCase()) ?? false;
    if (!tracking.test(lower) && !sessions.has(lower) && !isView) kept.append(name, value);
  }
  kept.sort();
  return kept.size > 0 ? `?${kept}` : '';
}
