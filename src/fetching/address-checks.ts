import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { type Allowance, whyNot } from './addresses.js';
import { FetchError } from './errors.js';

/** All addresses of a host name. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Longer ones are no address of an article; what reads them (robots.txt rules) takes time by their length. */
const LONGEST_URL = 2048;

/** As the system resolves names, its hosts file included. */
export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, verbatim: true })).map(({ address }) => address);

/**
 * An address as a fetch may begin at it. What the URL standard reads as a number is one afterwards: `http://2130706433/`,
 * `http://0x7f.1/` and `http://0177.0.0.1/` are all `http://127.0.0.1/`, and judged as that.
 *
 * @throws FetchError `ADDRESS`
 */
export function checkedUrl(address: string): URL {
  if (address.length > LONGEST_URL) throw new FetchError('ADDRESS', `longer than ${LONGEST_URL} characters`);
  if (!URL.canParse(address)) throw new FetchError('ADDRESS', 'not a valid address: write it as https://host/path');
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError('ADDRESS', `${url.protocol.slice(0, 30)} is not fetched: only http: and https: are`);
  }
  if (url.username || url.password) {
    throw new FetchError('ADDRESS', 'it holds a user name or password: pages behind a login are not fetched');
  }
  url.hash = '';
  return url;
}

export function portOf(url: URL): number {
  return Number(url.port) || (url.protocol === 'https:' ? 443 : 80);
}

/**
 * Resolves the host of an address once and checks every address it has, so that what was checked can be connected to: a
 * name that answers differently the next time (DNS rebinding) is never asked again.
 *
 * @returns at least one address
 * @throws FetchError `FORBIDDEN` where one of them may not be connected to, `NAME` where there is none
 */
export async function resolveChecked(
  url: URL,
  resolve: Resolve,
  allowed: readonly Allowance[],
): Promise<readonly string[]> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  const addresses = isIP(host) ? [host] : await resolved(host, resolve);
  for (const address of addresses) {
    const reason = whyNot(address, portOf(url), allowed);
    if (reason === null) continue;
    const named = address === host ? '' : `${host} is ${address}: `;
    throw new FetchError('FORBIDDEN', `${named}${reason}, which QUOTEWIRE_FETCH_ALLOW does not allow`);
  }
  return addresses;
}

async function resolved(host: string, resolve: Resolve): Promise<readonly string[]> {
  let addresses: readonly string[];
  try {
    addresses = await resolve(host);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
    throw new FetchError('NAME', `the name ${host} is not known (${code})`);
  }
  if (addresses.length === 0) throw new FetchError('NAME', `the name ${host} has no address`);
  return addresses;
}
