import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Config } from '../config.js';
import type { Database } from '../database/client.js';
import { ChangeListener } from '../database/listener.js';
import { readMigrations } from '../database/migrate.js';
import { LiveQuotes } from '../graphql/live/live-quotes.js';
import { readTrustedDocuments } from '../graphql/trusted-documents.js';
import { AnswerCache } from './answer-cache.js';
import { sendText } from './answers.js';
import { Budget } from './budget.js';
import { createAsk, QuestionError } from './asking.js';
import { embedsHandler } from './embeds/handler.js';
import { exportsHandler } from './exports/handler.js';
import { feedsHandler } from './feeds/handler.js';
import { listenError } from './errors.js';
import { graphqlHandler } from './graphql.js';
import { sendHealth, sendReadiness } from './health.js';
import { pagesHandler } from './pages/handler.js';
import { forReaders, refusalOf } from './reading.js';
import { Subscriptions } from './subscriptions.js';

/** How long requests in flight may take once the server is told to close, in milliseconds. */
const LONGEST_GOODBYE = 10_000;
/** Longer than the minute after which balancers drop an idle connection: else one could be closed under their request. */
const KEEP_ALIVE = 65_000;
/**
 * How slowly a request may come, in milliseconds: else a few thousand that never end would hold all connections. A whole
 * one has as long as a large article takes on a poor line.
 */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 120_000, connectionsCheckingInterval: 2_500 };

export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Stops accepting, lets requests in flight finish for at most ten seconds, ends streams and resolves. The database stays open. */
  close(): Promise<void>;
}

/**
 * Serves HTTP on the host and port of the configuration; port 0 takes a free one.
 *
 * @throws TrustedDocumentsError; ListenError when the port is taken or the address is not one of this machine
 */
export async function startServer({
  database,
  config,
}: {
  database: Database;
  config: Config;
}): Promise<RunningServer> {
  const log = (error: unknown) => console.error(error);
  const trusted = readTrustedDocuments(config.trustedDocuments);
  const listener = new ChangeListener(database.directUrl);
  const live = new LiveQuotes(database, listener, log);
  const subscriptions = new Subscriptions(live, config.subscribers);
  const cache = new AnswerCache(listener, config.cacheBytes);
  const budget = new Budget(config.budget);
  const graphql = graphqlHandler(database, config, { subscriptions, cache, trusted, budget }, log);
  const ask = createAsk(database, log);
  const others = [
    pagesHandler(ask, config.publicUrl, async (request) => (await refusalOf(database, config, request)) === null),
    ...[embedsHandler(ask, config.publicUrl), feedsHandler(ask, config.publicUrl), exportsHandler(database.reads)].map(
      (handler) => forReaders(database, config, handler),
    ),
  ];
  const migrations = readMigrations();
  let closing: Promise<void> | undefined;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (closing !== undefined) response.setHeader('connection', 'close');
    switch (request.url?.split('?', 1)[0]) {
      case '/graphql':
        return graphql(request, response);
      case '/healthz':
        return sendHealth(response);
      case '/readyz':
        return sendReadiness(response, database, migrations, closing !== undefined);
      default:
        for (const answers of others) {
          if (await answers(request, response)) return;
        }
        sendText(response, 404, 'There is nothing here. The pages begin at /, the API is at /graphql');
    }
  };

  const server = createServer(PATIENCE, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (error instanceof QuestionError) return sendText(response, 400, error.message);
      log(error);
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Something went wrong on our side. It has been written to the log.');
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE;
  const stopHearing = async (): Promise<void> => {
    cache.close();
    await live.close();
    await listener.close();
  };
  try {
    await listen(server, config.host, config.port);
  } catch (error) {
    await stopHearing();
    throw error;
  }
  const close = async (): Promise<void> => {
    const closed = shutDown(server);
    subscriptions.close();
    await closed;
    await stopHearing();
  };
  return {
    url: urlOf(config.host, (server.address() as AddressInfo).port),
    close: () => (closing ??= close()),
  };
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw listenError(host, port, error as NodeJS.ErrnoException);
  }
}

/** An address that people can open: that of "every address of this machine" is none. */
function urlOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

async function shutDown(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection that was busy at first is kept alive after its answer, unless somebody closes it.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
