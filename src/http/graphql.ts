import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { type Access, accessOf } from '../access/access.js';
import type { Config } from '../config.js';
import type { Database } from '../database/client.js';
import { createEngine } from '../graphql/engine.js';
import { isUnexpected, maskError } from '../graphql/errors.js';
import { sendError } from './answers.js';
import { BodyError, LARGEST_BODY, LARGEST_INGEST } from './body.js';
import { sendGraphiQL, wantsPage } from './graphiql.js';
import { MEDIA_TYPES, preferredType } from './media-types.js';
import { readQuestion } from './question.js';

/** Pages of any site may ask: answers hold nothing of the user of the browser, and no cookie is ever read. */
const FOR_OTHER_SITES = { 'access-control-allow-origin': '*' };

const PREFLIGHT = {
  ...FOR_OTHER_SITES,
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'accept, authorization, content-type',
  'access-control-max-age': '86400',
};

/** The handler of `/graphql`. `log` gets what is kept from clients. */
export function graphqlHandler(database: Database, config: Config, log: (error: unknown) => void) {
  const engine = createEngine(database, log, config);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const isGet = request.method === 'GET';
    if (!isGet && request.method !== 'POST') {
      const message = `GraphQL is asked by GET or POST, not by ${request.method}.`;
      const headers = { allow: 'GET, POST' };
      return sendError(request, response, { status: 405, code: 'BAD_REQUEST', message, headers });
    }
    const type = preferredType(request.headers.accept, MEDIA_TYPES);
    if (type === null) {
      const message = `Answers come as ${MEDIA_TYPES.join(' or ')}; the Accept header takes neither.`;
      return sendError(request, response, { status: 406, code: 'BAD_REQUEST', message });
    }
    const access = await accessOf(database, request.headers.authorization);
    if (config.reads === 'key' && access.holder === null) {
      const headers = { 'www-authenticate': 'Bearer', ...(isGet ? {} : { connection: 'close' }) };
      return sendError(request, response, { status: 401, code: 'UNAUTHENTICATED', message: access.refusal, headers });
    }
    const { outcome, body } = await engine.answer(await readQuestion(request, largestOf(access)), access, isGet);
    // The older type says by its status only whether the request was one at all.
    const refusal = type === 'application/json' ? 200 : 400;
    const text = JSON.stringify(body);
    response.writeHead({ answered: 200, refused: refusal, 'not-by-get': 405 }[outcome], {
      ...FOR_OTHER_SITES,
      'content-type': `${type}; charset=utf-8`,
      'content-length': Buffer.byteLength(text),
      ...(outcome === 'not-by-get' ? { allow: 'POST' } : {}),
    });
    response.end(text);
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (config.graphiql && wantsPage(request)) return sendGraphiQL(request, response);
    if (request.method === 'OPTIONS') return void response.writeHead(204, PREFLIGHT).end();
    try {
      await answer(request, response);
    } catch (error) {
      if (!(error instanceof BodyError)) return sendUnanswered(request, response, error);
      // What is left of a body that is too large would be taken for the next request.
      const headers = request.complete ? {} : { connection: 'close' };
      sendError(request, response, { status: error.status, code: error.code, message: error.message, headers });
    }
  };
}

/** What went wrong before GraphQL was asked anything: the look-up of a key. */
function sendUnanswered(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const masked = maskError(error) as GraphQLError;
  if (isUnexpected(masked) || response.headersSent) throw error;
  const code = String(masked.extensions['code']);
  sendError(request, response, { status: 503, code, message: masked.message, headers: { connection: 'close' } });
}

/** Only who may store articles may send any so large. */
function largestOf({ holder }: Access): number {
  return holder?.scopes.includes('INGEST') === true ? LARGEST_INGEST : LARGEST_BODY;
}
