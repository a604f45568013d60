import { isIP, type LookupFunction } from 'node:net';
import type { Dispatcher } from 'undici';
import { FetchError } from './errors.js';

/** One request, to an address that was checked. */
export interface HopRequest {
  readonly url: URL;
  /** Where to connect to, whatever the name means by now. */
  readonly addresses: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** The largest body, in bytes as they come. */
  readonly largest: number;
}

/** An answer, redirects and refusals included. */
export interface HopResponse {
  readonly status: number;
  header(name: string): string | null;
  /**
   * @param tooLong what to do with a body beyond the limit
   * @throws FetchError `TOO_LARGE`, `CONNECTION`; what the signal gives as its reason
   */
  body(tooLong: 'refuse' | 'cut'): Promise<Uint8Array>;
  /** To be called once, read or not. */
  close(): Promise<void>;
}

const LARGEST_HEAD = 64 * 1024;

/**
 * Asks for a page, by GET, once: follows no redirect, uses no proxy, keeps no connection and no cookie.
 *
 * @throws FetchError `CONNECTION`; what the signal gives as its reason
 */
export async function request({ url, addresses, headers, signal, largest }: HopRequest): Promise<HopResponse> {
  const { Client } = await import('undici'); // Not before: most commands fetch nothing, and all would start later.
  const client = new Client(url.origin, {
    connect: { lookup: pinned(addresses) },
    autoSelectFamily: true,
    maxHeaderSize: LARGEST_HEAD,
    pipelining: 0,
  });
  const close = (): Promise<void> => client.destroy();
  let answer: Dispatcher.ResponseData;
  try {
    answer = await client.request({ method: 'GET', path: url.pathname + url.search, headers, signal });
  } catch (error) {
    await close();
    throw failure(error, signal);
  }
  answer.body.on('error', () => undefined); // Heard where it is read; unread, it is of no interest.
  const header = (name: string): string | null => {
    const value = answer.headers[name];
    return (Array.isArray(value) ? value.join(', ') : value) ?? null;
  };
  return { status: answer.statusCode, header, body: (tooLong) => read(answer, { largest, tooLong, signal }), close };
}

/** Answers every question for an address with those that were checked. */
function pinned(addresses: readonly string[]): LookupFunction {
  const known = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, options, callback) => {
    if (options.all) callback(null, known);
    else callback(null, known[0]!.address, known[0]!.family);
  };
}

async function read(
  { body, headers }: Dispatcher.ResponseData,
  { largest, tooLong, signal }: { largest: number; tooLong: 'refuse' | 'cut'; signal: AbortSignal },
): Promise<Uint8Array> {
  const tooLarge = new FetchError('TOO_LARGE', `larger than ${largest / 1024 / 1024} MB`);
  if (tooLong === 'refuse' && Number(headers['content-length']) > largest) throw tooLarge;
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of body as AsyncIterable<Uint8Array>) {
      parts.push(part);
      length += part.length;
      if (length > largest) break;
    }
  } catch (error) {
    throw failure(error, signal);
  }
  if (length > largest && tooLong === 'refuse') throw tooLarge;
  return Buffer.concat(parts).subarray(0, largest);
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ECONNRESET: 'the connection was broken off',
  EPIPE: 'the connection was broken off',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the network cannot be reached',
  ETIMEDOUT: 'it does not answer',
  UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
  UND_ERR_HEADERS_TIMEOUT: 'it does not answer',
  UND_ERR_BODY_TIMEOUT: 'it stopped in the middle of its answer',
  UND_ERR_SOCKET: 'the connection was broken off',
  UND_ERR_HEADERS_OVERFLOW: 'the header of its answer is too large',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'its answer is shorter or longer than announced',
  CERT_HAS_EXPIRED: 'its certificate has expired',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by nobody known',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by nobody known',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is signed by nobody known',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host',
};

function failure(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  const { code = '', name, message } = error as NodeJS.ErrnoException;
  const reason = REASONS[code] ?? (name === 'HTTPParserError' ? 'it does not speak HTTP' : message);
  return new FetchError('CONNECTION', reason);
}
