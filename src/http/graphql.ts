import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Access, accessOf } from '../access/access.js';
import type { Config } from '../config.js';
import type { Database } from '../database/client.js';
import type { GraphQLError } from 'graphql';
import { isUnexpected, maskError } from '../graphql/errors.js';
import { createGraphQL } from '../graphql/server.js';
import { sendError } from './answers.js';
import { BodyError, LARGEST_BODY, LARGEST_INGEST, readJson } from './body.js';
import { sendGraphiQL, wantsPage } from './graphiql.js';

/** Pages of any site may ask: answers hold nothing of the user of the browser, and no cookie is ever read. */
const FOR_OTHER_SITES = { 'access-control-allow-origin': '*' };

const PREFLIGHT = {
  ...FOR_OTHER_SITES,
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'accept, authorization, content-type',
  'access-control-max-age': '86400',
};

/** The handler of `/graphql`. `log` gets what is kept from clients. */
export function graphqlHandler(database: Database, { reads }: Config, log: (error: unknown) => void) {
  const graphql = createGraphQL(database, log);
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (wantsPage(request)) return sendGraphiQL(request, response);
    if (request.method === 'OPTIONS') return void response.writeHead(204, PREFLIGHT).end();
    for (const [name, value] of Object.entries(FOR_OTHER_SITES)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'POST') {
      const message = `GraphQL is asked by GET or POST, not by ${request.method}.`;
      return sendError(request, response, {
        status: 405,
        code: 'BAD_REQUEST',
        message,
        headers: { allow: 'GET, POST' },
      });
    }
    try {
      const access = await accessOf(database, request.headers.authorization);
      if (reads === 'key' && access.holder === null) {
        const headers = { 'www-authenticate': 'Bearer', ...(request.method === 'POST' ? { connection: 'close' } : {}) };
        return sendError(request, response, { status: 401, code: 'UNAUTHENTICATED', message: access.refusal, headers });
      }
      if (request.method === 'GET') checkVariables(request);
      else Object.assign(request, { body: await readJson(request, largestOf(access)) });
      await graphql(request, response, { access });
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

/** The variables of a GET stand in the address as JSON. */
function checkVariables(request: IncomingMessage): void {
  const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
  for (const name of ['variables', 'extensions']) {
    const text = searchParams.get(name);
    if (text === null || text === '') continue;
    try {
      JSON.parse(text);
    } catch {
      throw new BodyError(400, 'BAD_REQUEST', `The parameter ${name} must be JSON, not ${text.slice(0, 40)}`);
    }
  }
}
