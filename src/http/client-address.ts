import type { IncomingMessage } from 'node:http';
import ipaddr from 'ipaddr.js';
import proxyaddr from 'proxy-addr';

/** Tells clients apart by where their requests come from. */
export type AddressOf = (request: IncomingMessage) => string;

/**
 * Reads the address of a client: that of its connection or, where that is a proxy of ours, the last one in
 * `X-Forwarded-For` that is none. Of IPv6 the first 64 bits: whoever has one address there has all the others.
 *
 * @param proxies addresses and ranges (CIDR) of proxies, or their names `loopback`, `linklocal`, `uniquelocal`
 */
export function addressReader(proxies: readonly string[]): AddressOf {
  if (proxies.length === 0) return ({ socket }) => blockOf(socket.remoteAddress);
  const isProxy = proxyaddr.compile([...proxies]);
  return (request) => blockOf(proxyaddr(request, isProxy));
}

function blockOf(address: string | undefined): string {
  if (address === undefined) return 'gone';
  if (!address.includes(':')) return address;
  if (!ipaddr.isValid(address)) return address;
  const parsed = ipaddr.process(address); // An IPv4 address in an IPv6 one is the former.
  return parsed.kind() === 'ipv4' ? parsed.toString() : `${parsed.toNormalizedString().split(':', 4).join(':')}::/64`;
}
