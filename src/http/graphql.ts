import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { type Access, accessOf } from '../access/access.js';
import type { Config } from '../config.js';
import type { Database } from '../database/client.js';
import { type Answer, createEngine } from '../graphql/engine.js';
import { isUnexpected, maskError, tellErrors } from '../graphql/errors.js';
import { eventOf } from '../graphql/live/live-quotes.js';
import { wantedOf } from '../graphql/live/wanted.js';
import { sendError } from './answers.js';
import { BodyError, LARGEST_BODY, LARGEST_INGEST } from './body.js';
import { addressReader } from './client-address.js';
import { EventStream } from './event-stream.js';
import { sendGraphiQL, wantsPage } from './graphiql.js';
import { EVENT_STREAM, MEDIA_TYPES, type MediaType, preferredType } from './media-types.js';
import { readQuestion } from './question.js';
import type { Subscriptions } from './subscriptions.js';

/** Pages of any site may ask: answers hold nothing of the user of the browser, and no cookie is ever read. */
const FOR_OTHER_SITES = { 'access-control-allow-origin': '*' };

const ACCEPTED = [...MEDIA_TYPES, EVENT_STREAM] as const;

const PREFLIGHT = {
  ...FOR_OTHER_SITES,
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'accept, authorization, content-type',
  'access-control-max-age': '86400',
};

/**
 * The handler of `/graphql`. `log` gets what is kept from clients.
 *
 * It is written for this engine on node:http, not on a server library for GraphQL: GraphQL Yoga, with which it began, took
 * more CPU for its own layers (Request and Response of the fetch API, plugins, promises at each) than the SQL and the JSON
 * of a list of quotes together.
 */
export function graphqlHandler(
  database: Database,
  config: Config,
  subscriptions: Subscriptions,
  log: (error: unknown) => void,
) {
  const engine = createEngine(database, log, config);
  const addressOf = addressReader(config.trustedProxies);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const isGet = request.method === 'GET';
    if (!isGet && request.method !== 'POST') {
      const message = `GraphQL is asked by GET or POST, not by ${request.method}.`;
      const headers = { allow: 'GET, POST' };
      return sendError(request, response, { status: 405, code: 'BAD_REQUEST', message, headers });
    }
    const type = preferredType(request.headers.accept, ACCEPTED);
    if (type === null) {
      const message = `Answers come as ${ACCEPTED.join(' or ')}; the Accept header takes none of them.`;
      return sendError(request, response, { status: 406, code: 'BAD_REQUEST', message });
    }
    const access = await accessOf(database, request.headers.authorization);
    if (config.reads === 'key' && access.holder === null) {
      const headers = { 'www-authenticate': 'Bearer', ...(isGet ? {} : { connection: 'close' }) };
      return sendError(request, response, { status: 401, code: 'UNAUTHENTICATED', message: access.refusal, headers });
    }
    const question = await readQuestion(request, largestOf(access));
    const asked = engine.prepare(question, isGet);
    if (!('outcome' in asked) && asked.operation === 'subscription') {
      if (type !== EVENT_STREAM) return refuseStream(request, response);
      const owner = access.holder?.keyId ?? addressOf(request);
      const refusal = subscriptions.refusal(owner);
      if (refusal !== null) return sendError(request, response, { ...refusal, headers: { 'retry-after': '30' } });
      return subscriptions.open(response, owner, () => wantedOf(asked, question), tell);
    }
    const answered = 'outcome' in asked ? asked : await engine.answer(asked, access);
    if (type === EVENT_STREAM) sendAsEvents(response, answered.body);
    else sendAnswer(response, type, answered);
  };

  const tell = (error: unknown) => ({ errors: tellErrors([error as GraphQLError], log) });

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

function sendAnswer(response: ServerResponse, type: MediaType, { outcome, body }: Answer): void {
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
}

/** Whoever asks for a stream gets one, of one event, for whatever is answered at once: refusals too. */
function sendAsEvents(response: ServerResponse, body: Answer['body']): void {
  const stream = new EventStream(response, Infinity, () => undefined);
  stream.send(eventOf(body));
  stream.complete();
}

function refuseStream(request: IncomingMessage, response: ServerResponse): void {
  const message = `A subscription is told as a stream: ask with the header "Accept: ${EVENT_STREAM}".`;
  sendError(request, response, { status: 406, code: 'BAD_REQUEST', message });
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
