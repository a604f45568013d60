import type { IncomingMessage } from 'node:http';

/** The path and query that a request names; of one that no address can be made of, those of nothing. */
export function addressOf(request: IncomingMessage): Pick<URL, 'pathname' | 'search' | 'searchParams'> {
  const url = `http://localhost${request.url ?? '/'}`;
  return new URL(URL.canParse(url) ? url : 'http://localhost//');
}
