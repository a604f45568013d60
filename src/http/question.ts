import type { IncomingMessage } from 'node:http';
import type { Question } from '../graphql/question.js';
import { shown } from '../graphql/shown.js';
import type { TrustedDocuments } from '../graphql/trusted-documents.js';
import { parseBody, readBody } from './body.js';
import { RequestError } from './errors.js';

/** A question with how it was put. */
export interface SentQuestion extends Question {
  /** Whether its document is one of the trusted ones. */
  readonly isTrusted: boolean;
  /** Whether it was named by its id. */
  readonly isById: boolean;
}

/**
 * What a request asks, as it was sent: the parameters in the address of a GET, the body of a POST, which may have
 * `largest` bytes.
 *
 * @throws {RequestError}
 */
export async function readSent(request: IncomingMessage, largest: number): Promise<string> {
  if (request.method !== 'GET') return readBody(request, largest);
  const { url = '/' } = request;
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start + 1);
}

/**
 * The question in it.
 * @throws {RequestError}
 */
export function questionIn(sent: string, isGet: boolean, trusted: TrustedDocuments): SentQuestion {
  const given = isGet ? parametersIn(sent) : parseBody(sent);
  const id = textOf(given, 'documentId');
  const text = textOf(given, 'query');
  if (id !== null && text !== null) throw badRequest('The request must have a "query" or a "documentId", not both.');
  const query = id === null ? text : trusted.text(id);
  if (id !== null && query === null) throw unknownDocument(id);
  if (query === null) throw badRequest('The request must have a "query", the text of what is asked.');
  objectOf(given, 'extensions');
  return {
    query,
    operationName: textOf(given, 'operationName'),
    variables: objectOf(given, 'variables') ?? NONE,
    isTrusted: id !== null || trusted.has(query),
    isById: id !== null,
  };
}

const NONE = Object.freeze({});

/** Nothing on the way may keep this: during an update, one process knows a document that another one does not. */
function unknownDocument(id: string): RequestError {
  const message = `The service knows no document of the id ${shown(id)}. Send its text as "query".`;
  return new RequestError(404, 'DOCUMENT_NOT_FOUND', message, { 'cache-control': 'no-store' });
}

function parametersIn(sent: string): Record<string, unknown> {
  const parameters = new URLSearchParams(sent);
  const given: Record<string, unknown> = {};
  for (const [name, value] of parameters) if (value !== '') given[name] = value;
  for (const name of ['variables', 'extensions']) {
    const text = given[name];
    if (typeof text !== 'string') continue;
    try {
      given[name] = JSON.parse(text);
    } catch {
      throw badRequest(`The parameter ${name} must be JSON, not ${text.slice(0, 40)}`);
    }
  }
  return given;
}

function textOf(given: Record<string, unknown>, name: string): string | null {
  const value = given[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw badRequest(`"${name}" must be a text, not ${shown(value)}.`);
  return value;
}

function objectOf(given: Record<string, unknown>, name: string): Readonly<Record<string, unknown>> | null {
  const value = given[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value)) {
    throw badRequest(`"${name}" must be an object, not ${shown(value)}.`);
  }
  return value as Record<string, unknown>;
}

function badRequest(message: string): RequestError {
  return new RequestError(400, 'BAD_REQUEST', message);
}
