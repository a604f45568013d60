import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { type Access, accessOf } from '../access/access.js';
import type { Config } from '../config.js';
import type { Database } from '../database/client.js';
import { createEngine } from '../graphql/engine.js';
import { isUnexpected, maskError, tellErrors } from '../graphql/errors.js';
import { wantedOf } from '../graphql/live/wanted.js';
import type { TrustedDocuments } from '../graphql/trusted-documents.js';
import type { AnswerCache } from './answer-cache.js';
import { EXPOSED, FOR_OTHER_SITES, kept, type Made, madeOf, sendAnswer, sendMade } from './answer.js';
import { sendError } from './answers.js';
import { LARGEST_BODY, LARGEST_INGEST } from './body.js';
import { type Account, type Budget, REFUSED } from './budget.js';
import { addressReader } from './client-address.js';
import { RequestError } from './errors.js';
import { sendGraphiQL, wantsPage } from './graphiql.js';
import type { Log } from './log.js';
import { EVENT_STREAM, MEDIA_TYPES, type MediaType, preferredType } from './media-types.js';
import { questionIn, readSent } from './question.js';
import type { Subscriptions } from './subscriptions.js';
import type { Tally } from './tally.js';

const ACCEPTED = [...MEDIA_TYPES, EVENT_STREAM] as const;

const PREFLIGHT = {
  ...FOR_OTHER_SITES,
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': 'accept, authorization, content-type, x-request-id',
  'access-control-max-age': '86400',
};

/**
 * The handler of `/graphql`. `log` gets what is kept from clients; the tally of a request is filled in.
 *
 * It is written for this engine on node:http, not on a server library for GraphQL: GraphQL Yoga, with which it began, took
 * more CPU for its own layers (Request and Response of the fetch API, plugins, promises at each) than the SQL and the JSON
 * of a list of quotes together.
 */
export function graphqlHandler(
  database: Database,
  config: Config,
  { subscriptions, cache, trusted, budget }: Parts,
  log: Log,
) {
  const unexpected = (error: unknown): void => log.error({ err: error }, 'something unexpected went wrong');
  const engine = createEngine(database, unexpected, config);
  const addressOf = addressReader(config.trustedProxies);

  const answer = async (request: IncomingMessage, response: ServerResponse, tally: Tally): Promise<void> => {
    const { method, headers } = request;
    const isGet = method === 'GET';
    if (!isGet && method !== 'POST') {
      const message = `GraphQL is asked by GET or POST, not by ${method}.`;
      throw new RequestError(405, 'BAD_REQUEST', message, { allow: 'GET, POST' });
    }
    const type = preferredType(headers.accept, ACCEPTED);
    if (type === null) {
      const message = `Answers come as ${ACCEPTED.join(' or ')}; the Accept header takes none of them.`;
      throw new RequestError(406, 'BAD_REQUEST', message);
    }
    const access = await accessOf(database, headers.authorization);
    if (config.reads === 'key' && access.holder === null) {
      throw new RequestError(401, 'UNAUTHENTICATED', access.refusal, { 'www-authenticate': 'Bearer' });
    }
    tally.keyId = access.holder?.keyId ?? null;
    const address = (): string => addressOf(request);
    const account = budget.of(access.holder?.keyId ?? null, address);
    account?.charge(1);
    const sent = await readSent(request, largestOf(access));
    // Whoever sends a key may be answered otherwise.
    const key = headers.authorization === undefined && type !== EVENT_STREAM ? keyOf(sent, isGet) : null;
    const known = key === null ? undefined : cache.get(key);
    if (known !== undefined) {
      Object.assign(tally, { outcome: 'answered', operation: known.operation, cost: 1, isKept: true });
      return sendMade(request, response, type as MediaType, known, config.maxAge, headersFor(request, account, tally));
    }
    const question = questionIn(sent, isGet, trusted);
    if (config.queries === 'trusted' && !question.isTrusted && access.holder === null) throw untrusted();
    const asked = engine.prepare(question, isGet);
    if ('outcome' in asked) {
      account?.fine(REFUSED);
      return sendAnswer(response, type, asked, headersFor(request, account, tally));
    }
    [tally.operation, tally.cost] = [asked.name, asked.cost];
    account?.charge(asked.cost - 1);
    if (asked.operation === 'subscription') {
      if (type !== EVENT_STREAM) throw needsStream();
      const owner = access.holder?.keyId ?? address();
      const refusal = subscriptions.refusal(owner);
      if (refusal !== null) throw refusal;
      tally.outcome = 'subscribed';
      response.setHeader('x-request-id', tally.id);
      return subscriptions.open(response, owner, () => wantedOf(asked, question), tell);
    }
    const noted = (error: unknown): void =>
      log.error({ err: error, request: tally.id }, 'something unexpected went wrong');
    if (key === null || asked.operation === 'mutation') {
      const answered = await engine.answer(asked, access, noted);
      tally.outcome = answered.body.errors === undefined ? 'answered' : 'failed';
      if (asked.operation === 'mutation') cache.forget();
      return sendAnswer(response, type, answered, headersFor(request, account, tally));
    }
    // Answers to documents known by their id may be kept by whatever stands between: they hold nothing of anybody.
    const isPublic = isGet && question.isById && access.holder === null;
    const make = async (): Promise<Made> => madeOf(await engine.answer(asked, access, noted), asked.name, isPublic);
    const made = await cache.made(key, make, kept);
    tally.outcome = made.isWhole ? 'answered' : 'failed';
    sendMade(request, response, type as MediaType, made, config.maxAge, headersFor(request, account, tally));
  };

  const tell = (error: unknown) => ({ errors: tellErrors([error as GraphQLError], unexpected) });

  return async (request: IncomingMessage, response: ServerResponse, tally: Tally): Promise<void> => {
    if (config.graphiql && wantsPage(request)) return sendGraphiQL(request, response);
    if (request.method === 'OPTIONS') return void response.writeHead(204, PREFLIGHT).end();
    // Until it is known better.
    tally.outcome = 'refused';
    try {
      await answer(request, response, tally);
    } catch (error) {
      if (!(error instanceof RequestError)) return sendUnanswered(request, response, error, tally);
      if (error.status === 429) tally.outcome = 'limited';
      // What is left of a body that is too large would be taken for the next request.
      const isRead = request.complete || request.method === 'GET';
      const headers = {
        ...EXPOSED,
        ...error.headers,
        'x-request-id': tally.id,
        ...(isRead ? {} : { connection: 'close' }),
      };
      sendError(request, response, { status: error.status, code: error.code, message: error.message, headers });
    }
  };
}

/** What the handler works with, which others of the server see as well. */
interface Parts {
  readonly subscriptions: Subscriptions;
  readonly cache: AnswerCache;
  readonly trusted: TrustedDocuments;
  readonly budget: Budget;
}

/**
 * Headers of every answer. Node writes those of one object much faster than such as are set one by one.
 * @param account of who asks; null: they may ask without limit
 */
function headersFor(
  { headers: { origin } }: IncomingMessage,
  account: Account | null,
  { id }: Tally,
): Record<string, string> {
  // Only browsers ask from where, and only they keep what is not exposed from scripts.
  return { 'x-request-id': id, ...account?.headers(), ...(origin === undefined ? undefined : EXPOSED) };
}

/** Longer questions are not kept with their answers. */
const LONGEST_KEY = 16_000;

/** The same for requests that ask the same; null: their answers are not kept. */
function keyOf(sent: string, isGet: boolean): string | null {
  return sent.length > LONGEST_KEY ? null : (isGet ? 'GET ' : 'POST ') + sent;
}

function needsStream(): RequestError {
  const message = `A subscription is told as a stream: ask with the header "Accept: ${EVENT_STREAM}".`;
  return new RequestError(406, 'BAD_REQUEST', message);
}

function untrusted(): RequestError {
  const message = 'Without an API key this service answers only documents that it knows, by their "documentId".';
  return new RequestError(403, 'DOCUMENT_NOT_TRUSTED', message);
}

/** What went wrong before GraphQL was asked anything: the look-up of a key. */
function sendUnanswered(request: IncomingMessage, response: ServerResponse, error: unknown, { id }: Tally): void {
  const masked = maskError(error) as GraphQLError;
  if (isUnexpected(masked) || response.headersSent) throw error;
  const code = String(masked.extensions['code']);
  sendError(request, response, {
    status: 503,
    code,
    message: masked.message,
    headers: { connection: 'close', 'x-request-id': id },
  });
}

/** Only who may store articles may send any so large. */
function largestOf({ holder }: Access): number {
  return holder?.scopes.includes('INGEST') === true ? LARGEST_INGEST : LARGEST_BODY;
}
