import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '../config.js';
import type { Database } from '../database/client.js';
import { ChangeListener } from '../database/listener.js';
import { readMigrations } from '../database/migrate.js';
import { LiveQuotes } from '../graphql/live/live-quotes.js';
import { readTrustedDocuments } from '../graphql/trusted-documents.js';
import { AnswerCache } from './answer-cache.js';
import { sendText } from './answers.js';
import { createAsk, QuestionError } from './asking.js';
import { Budget } from './budget.js';
import { embedsHandler } from './embeds/handler.js';
import { exportsHandler } from './exports/handler.js';
import { feedsHandler } from './feeds/handler.js';
import { graphqlHandler } from './graphql.js';
import { sendHealth, sendReadiness } from './health.js';
import type { Log } from './log.js';
import { Metrics } from './metrics.js';
import { pagesHandler } from './pages/handler.js';
import { forReaders, refusalOf } from './reading.js';
import { Subscriptions } from './subscriptions.js';
import type { Tally } from './tally.js';

/** All that answers requests, whatever they come by. */
export interface Service {
  /** Answers a request; never fails. */
  answer(request: IncomingMessage, response: ServerResponse, path: string, tally: Tally): Promise<void>;
  /** Counts a request that has ended. */
  observe(path: string, status: number, tally: Tally, milliseconds: number): void;
  /** Ends the streams of subscribers, each with a word. */
  endStreams(): void;
  close(): Promise<void>;
}

/**
 * @param isStopping whether nothing should be sent here any more
 * @throws {TrustedDocumentsError}
 */
export function createService(database: Database, config: Config, log: Log, isStopping: () => boolean): Service {
  const unexpected = (error: unknown): void => log.error({ err: error }, 'something unexpected went wrong');
  const trusted = readTrustedDocuments(config.trustedDocuments);
  const migrations = readMigrations();
  const listener = new ChangeListener(database.directUrl);
  const live = new LiveQuotes(database, listener, unexpected);
  const subscriptions = new Subscriptions(live, config.subscribers);
  const cache = new AnswerCache(listener, config.cacheBytes);
  const budget = new Budget(config.budget);
  const metrics = new Metrics({ database, listener, cache, budget, subscriptions, trusted });
  const graphql = graphqlHandler(database, config, { subscriptions, cache, trusted, budget }, log);
  const ask = createAsk(database, unexpected);
  const others = [
    pagesHandler(ask, config.publicUrl, async (request) => (await refusalOf(database, config, request)) === null),
    ...[embedsHandler(ask, config.publicUrl), feedsHandler(ask, config.publicUrl), exportsHandler(database.reads)].map(
      (handler) => forReaders(database, config, handler),
    ),
  ];

  const route = async (
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    tally: Tally,
  ): Promise<void> => {
    switch (path) {
      case '/graphql':
        return graphql(request, response, tally);
      default:
        response.setHeader('x-request-id', tally.id);
    }
    switch (path) {
      case '/healthz':
        return sendHealth(response);
      case '/readyz':
        return sendReadiness(response, database, migrations, isStopping());
      case '/metrics': {
        if (config.metrics === 'off') break;
        const refusal = config.metrics === 'key' ? await refusalOf(database, { reads: 'key' }, request) : null;
        if (refusal !== null) return sendText(response, 401, refusal, { 'www-authenticate': 'Bearer' });
        const text = await metrics.text();
        response.writeHead(200, { 'content-type': metrics.type, 'cache-control': 'no-store' });
        return void response.end(text);
      }
    }
    for (const answers of others) {
      if (await answers(request, response)) return;
    }
    sendText(response, 404, 'There is nothing here. The pages begin at /, the API is at /graphql');
  };

  return {
    async answer(request, response, path, tally) {
      try {
        await route(request, response, path, tally);
      } catch (error) {
        if (error instanceof QuestionError) return sendText(response, 400, error.message);
        log.error({ err: error, request: tally.id }, 'something unexpected went wrong');
        if (response.headersSent) response.destroy();
        else sendText(response, 500, 'Something went wrong on our side. It has been written to the log.');
      }
    },
    observe: (path, status, tally, milliseconds) => metrics.observe(path, status, tally, milliseconds),
    endStreams: () => subscriptions.close(),
    async close() {
      subscriptions.close();
      cache.close();
      await live.close();
      await listener.close();
    },
  };
}
