import type { IncomingMessage } from 'node:http';
import { shown } from '../graphql/shown.js';

/** The largest body of a request, in bytes: many times the longest query, enough for an article to try the parser on. */
export const LARGEST_BODY = 100 * 1024;
/** The same with a key that may store articles: room for a large page. */
export const LARGEST_INGEST = 8 * 1024 * 1024;

/** Why a body was not read. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
  constructor(
    readonly status: 400 | 413 | 415,
    readonly code: 'BAD_REQUEST' | 'REQUEST_TOO_LARGE' | 'UNSUPPORTED_MEDIA_TYPE',
    message: string,
  ) {
    super(message);
  }
}

/**
 * The JSON object in the body of a request, of at most `largest` bytes.
 *
 * Only `application/json` is taken: browsers send it to another site only after asking (CORS), so that no form of a
 * foreign page can post here with what a browser knows of its user.
 *
 * @throws {BodyError}
 */
export async function readJson(request: IncomingMessage, largest: number): Promise<object> {
  const type = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (type !== 'application/json' || (request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    const given =
      type === 'application/json' ? 'a compressed one' : type === '' ? 'one of no type' : `one of type ${type}`;
    throw new BodyError(415, 'UNSUPPORTED_MEDIA_TYPE', `The body must be plain application/json, not ${given}.`);
  }
  const bytes = await readBytes(request, largest);
  const value = parse(bytes);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length === 0) {
    const given = Array.isArray(value) ? 'a list; send one operation a request' : shown(value);
    throw new BodyError(400, 'BAD_REQUEST', `The body must be a JSON object with a "query", not ${given}.`);
  }
  return value;
}

async function readBytes(request: IncomingMessage, largest: number): Promise<Buffer> {
  const tooLarge = () =>
    new BodyError(413, 'REQUEST_TOO_LARGE', `The body is larger than the ${largest / 1024} KB that are allowed.`);
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
    request.on('close', () => reject(new Error('The request broke off.')));
  });
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes));
  } catch (error) {
    const reason = error instanceof SyntaxError ? `no JSON: ${error.message}` : 'no UTF-8 text';
    throw new BodyError(400, 'BAD_REQUEST', `The body is ${reason}.`);
  }
}
