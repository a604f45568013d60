import type { IncomingMessage } from 'node:http';
import { shown } from '../graphql/shown.js';
import { RequestError } from './errors.js';

/** The largest body of a request, in bytes: many times the longest query, enough for an article to try the parser on. */
export const LARGEST_BODY = 100 * 1024;
/** The same with a key that may store articles: room for a large page. */
export const LARGEST_INGEST = 8 * 1024 * 1024;

/**
 * The text in the body of a request, of at most `largest` bytes.
 *
 * Only `application/json` is taken: browsers send it to another site only after asking (CORS), so that no form of a
 * foreign page can post here with what a browser knows of its user.
 *
 * @throws {RequestError}
 */
export async function readBody(request: IncomingMessage, largest: number): Promise<string> {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json' || (request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    const given =
      type === 'application/json' ? 'a compressed one' : type === '' ? 'one of no type' : `one of type ${type}`;
    throw new RequestError(415, 'UNSUPPORTED_MEDIA_TYPE', `The body must be plain application/json, not ${given}.`);
  }
  const bytes = await readBytes(request, largest);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new RequestError(400, 'BAD_REQUEST', 'The body is no UTF-8 text.');
  }
}

/**
 * The JSON object that a body holds.
 * @throws {RequestError}
 */
export function parseBody(body: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch (error) {
    throw new RequestError(400, 'BAD_REQUEST', `The body is no JSON: ${(error as Error).message}.`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length === 0) {
    const given = Array.isArray(value) ? 'a list; send one operation a request' : shown(value);
    throw new RequestError(400, 'BAD_REQUEST', `The body must be a JSON object with a "query", not ${given}.`);
  }
  return value as Record<string, unknown>;
}

async function readBytes(request: IncomingMessage, largest: number): Promise<Buffer> {
  const tooLarge = () =>
    new RequestError(413, 'REQUEST_TOO_LARGE', `The body is larger than the ${largest / 1024} KB that are allowed.`);
  if (Number(request.headers['content-length'] ?? 0) > largest) throw tooLarge();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > largest) reject(tooLarge());
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => {
      // It comes after the end as well, and an error costs more than all else here.
      if (!request.readableEnded) reject(new Error('The request broke off.'));
    });
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });
