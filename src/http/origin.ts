import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';

const HOST = /^[\w.-]+(?::\d+)?$|^\[[\da-f:.]+\](?::\d+)?$/iu;

/**
 * Where readers reach the service, without a slash at the end: as configured, or else as this request did. Links in
 * feeds, embeds and JSON-LD are made from it.
 */
export function originOf(request: IncomingMessage, configured: string | null): string {
  if (configured !== null) return configured;
  const host = request.headers.host ?? '';
  const scheme = (request.socket as TLSSocket).encrypted === true ? 'https' : 'http';
  return `${scheme}://${HOST.test(host) ? host : 'localhost'}`;
}
