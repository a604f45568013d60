import type { IncomingMessage, ServerResponse } from 'node:http';
import { accessOf } from '../access/access.js';
import type { Config } from '../config.js';
import type { Database } from '../database/client.js';
import { sendText } from './answers.js';

/** Answers a request, or says that its address is none of its own. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** What shows stored quotes to whoever asks. */
const SHOWS_QUOTES = /^\/(?:embed|oembed|feeds|export)(?:$|[/?])/u;

/** Why somebody may not read what is stored, or null where they may: reads can be kept for holders of a key. */
export async function refusalOf(
  database: Database,
  config: Pick<Config, 'reads'>,
  request: IncomingMessage,
): Promise<string | null> {
  if (config.reads === 'open') return null;
  return (await accessOf(database, request.headers.authorization)).refusal;
}

/** The handler, closed to those who may not read. */
export function forReaders(database: Database, config: Config, handler: Handler): Handler {
  return async (request, response) => {
    if (!SHOWS_QUOTES.test(request.url ?? '')) return handler(request, response);
    const refusal = await refusalOf(database, config, request);
    if (refusal === null) return handler(request, response);
    sendText(response, 401, refusal, { 'www-authenticate': 'Bearer' });
    return true;
  };
}
