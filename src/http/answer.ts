import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../graphql/question.js';
import { eventOf } from '../graphql/live/live-quotes.js';
import type { KeptAnswer } from './answer-cache.js';
import { EventStream } from './event-stream.js';
import { EVENT_STREAM, type MediaType } from './media-types.js';

/** Pages of any site may ask: answers hold nothing of the user of the browser, and no cookie is ever read. */
export const FOR_OTHER_SITES = { 'access-control-allow-origin': '*' };
/** What their scripts may read of it. */
export const EXPOSED = { 'access-control-expose-headers': 'ratelimit, ratelimit-policy, retry-after, x-request-id' };

/** An answer to a query in the form in which it is sent. */
export interface Made {
  readonly body: string | Buffer;
  /** Changes with the body; null where only who asked may keep the answer. */
  readonly etag: string | null;
  /** The operation as its document names it. */
  readonly operation: string | null;
  /** Whether nothing in it failed. */
  readonly isWhole: boolean;
}

/** @param isPublic whether anybody may keep it */
export function madeOf({ body }: Answer, operation: string | null, isPublic: boolean): Made {
  const text = JSON.stringify(body);
  const isWhole = body.errors === undefined;
  return { body: text, etag: isPublic && isWhole ? etagOf(text) : null, operation, isWhole };
}

/** The answer as it is kept; null: it failed, and may not the next time. */
export function kept({ body, etag, operation, isWhole }: Made): KeptAnswer | null {
  return isWhole ? { body: Buffer.from(body), etag, operation, isWhole } : null;
}

function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
}

/**
 * Sends an answer to a query. One that anybody may keep has the same type whatever is accepted, so that it need not be
 * kept once for each header `Accept` (`Vary`).
 *
 * @param maxAge for how long it may be kept, in seconds; for twice as long it may be given while a new one is fetched
 * @param own headers for who asks alone
 */
export function sendMade(
  request: IncomingMessage,
  response: ServerResponse,
  type: MediaType,
  { body, etag }: Made,
  maxAge: number,
  own: Record<string, string>,
): void {
  const length = Buffer.byteLength(body);
  if (etag === null) {
    const contentType = `${type}; charset=utf-8`;
    response.writeHead(200, { ...FOR_OTHER_SITES, ...own, 'content-type': contentType, 'content-length': length });
    return void response.end(body);
  }
  // Nothing of `own`: what is left to one who asks is nobody else's business.
  const headers = {
    ...FOR_OTHER_SITES,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': `public, max-age=${maxAge}, stale-while-revalidate=${2 * maxAge}`,
    etag,
  };
  if (isNamed(etag, request.headers['if-none-match'])) return void response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, 'content-length': length });
  response.end(body);
}

/** Whether a header `If-None-Match` names this version; those on the way may have marked it as weak. */
function isNamed(etag: string, header: string | undefined): boolean {
  return header !== undefined && header.split(',').some((each) => each.trim().replace(/^W\//u, '') === etag);
}

/** Sends a refusal, what came of a mutation, or of a question for whose answer a stream is wanted. */
export function sendAnswer(
  response: ServerResponse,
  type: MediaType | typeof EVENT_STREAM,
  { outcome, body }: Answer,
  own: Record<string, string>,
): void {
  if (type === EVENT_STREAM) {
    // One event, for refusals too, as the protocol wants it.
    for (const [name, value] of Object.entries(own)) response.setHeader(name, value);
    const stream = new EventStream(response, Infinity, () => undefined);
    stream.send(eventOf(body));
    return stream.complete();
  }
  // The older type says by its status only whether the request was one at all.
  const refusal = type === 'application/json' ? 200 : 400;
  const text = JSON.stringify(body);
  response.writeHead({ answered: 200, refused: refusal, 'not-by-get': 405 }[outcome], {
    ...FOR_OTHER_SITES,
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    ...own,
    ...(outcome === 'not-by-get' ? { allow: 'POST' } : {}),
  });
  response.end(text);
}
