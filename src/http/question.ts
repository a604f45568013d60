import type { IncomingMessage } from 'node:http';
import type { Question } from '../graphql/engine.js';
import { shown } from '../graphql/shown.js';
import { BodyError, readJson } from './body.js';

/**
 * The question in a request: the parameters of the address of a GET, the body of a POST, which may have `largest` bytes.
 * @throws {BodyError}
 */
export async function readQuestion(request: IncomingMessage, largest: number): Promise<Question> {
  const isGet = request.method === 'GET';
  const given = isGet ? parametersOf(request) : ((await readJson(request, largest)) as Record<string, unknown>);
  const query = textOf(given, 'query');
  if (query === null) throw badRequest('The request must have a "query", the text of what is asked.');
  objectOf(given, 'extensions');
  return {
    query,
    operationName: textOf(given, 'operationName'),
    variables: objectOf(given, 'variables') ?? NONE,
  };
}

const NONE = Object.freeze({});

function parametersOf(request: IncomingMessage): Record<string, unknown> {
  const { url = '/' } = request;
  const start = url.indexOf('?');
  const parameters = new URLSearchParams(start === -1 ? '' : url.slice(start + 1));
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

function badRequest(message: string): BodyError {
  return new BodyError(400, 'BAD_REQUEST', message);
}
