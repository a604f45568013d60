import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Config } from '../config.js';
import type { Database } from '../database/client.js';
import { sendError, sendText } from './answers.js';
import { listenError } from './errors.js';
import { createLog, type Log } from './log.js';
import { createService } from './service.js';
import { type Tally, tallyOf } from './tally.js';
import type { Tracing } from './tracer.js';

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
  /**
   * Says at once that it is not ready, takes requests for as long as the configuration says (`drain`), then no more; lets
   * those in flight finish within a limit (`grace`), ends streams and resolves. The database stays open.
   */
  close(): Promise<void>;
}

/**
 * Serves HTTP on the host and port of the configuration; port 0 takes a free one.
 *
 * @param log not given: errors on standard error
 * @throws TrustedDocumentsError; ListenError when the port is taken or the address is not one of this machine
 */
export async function startServer({
  database,
  config,
  log = createLog(config.logLevel ?? 'error'),
  tracing = null,
}: {
  database: Database;
  config: Config;
  log?: Log;
  tracing?: Tracing | null;
}): Promise<RunningServer> {
  let state: 'open' | 'draining' | 'closing' = 'open';
  const service = createService(database, config, log, () => state !== 'open');
  const logsRequests = log.isLevelEnabled('info');

  const server = createServer(PATIENCE, (request, response) => {
    const began = performance.now();
    const tally = tallyOf(request);
    const path = request.url?.split('?', 1)[0] ?? '/';
    if (state !== 'open') response.setHeader('connection', 'close');
    response.on('close', () => {
      const milliseconds = performance.now() - began;
      service.observe(path, response.statusCode, tally, milliseconds);
      if (logsRequests) writeDown(log, request, response, path, tally, milliseconds);
    });
    if (state === 'closing' && !HEALTH.has(path)) refuse(request, response, path, tally);
    else if (tracing === null) void service.answer(request, response, path, tally);
    else tracing.request(request, response, path, tally, () => service.answer(request, response, path, tally));
  });
  server.keepAliveTimeout = KEEP_ALIVE;
  try {
    await listen(server, config.host, config.port);
  } catch (error) {
    await service.close();
    throw error;
  }
  const close = async (): Promise<void> => {
    state = 'draining';
    if (config.stopping.drain > 0) await pause(config.stopping.drain);
    state = 'closing';
    const closed = shutDown(server, config.stopping.grace);
    service.endStreams();
    await closed;
    await service.close();
  };
  let closing: Promise<void> | undefined;
  return {
    url: urlOf(config.host, (server.address() as AddressInfo).port),
    close: () => (closing ??= close()),
  };
}

/** What balancers and monitors ask, which is answered to the end and seldom worth a line. */
const HEALTH: ReadonlySet<string> = new Set(['/healthz', '/readyz', '/metrics']);

/** A connection that is kept open may bring one more request while the server stops. */
function refuse(request: IncomingMessage, response: ServerResponse, path: string, { id }: Tally): void {
  const message = 'The service is shutting down. Try again at once: another one may answer.';
  const headers = { 'retry-after': '1', 'x-request-id': id };
  if (path === '/graphql') sendError(request, response, { status: 503, code: 'SHUTTING_DOWN', message, headers });
  else sendText(response, 503, message, headers);
}

/** Longer paths are none of ours. */
const LONGEST_PATH = 200;

/** One line for a request: nothing of its headers, nor of what its address asks for. */
function writeDown(
  log: Log,
  { method }: IncomingMessage,
  { statusCode: status, writableFinished }: ServerResponse,
  path: string,
  { id, operation, cost, outcome, isKept, keyId }: Tally,
  milliseconds: number,
): void {
  const line = {
    request: id,
    method,
    path: path.length > LONGEST_PATH ? `${path.slice(0, LONGEST_PATH)}…` : path,
    status,
    ms: Math.round(milliseconds * 100) / 100,
    ...(writableFinished ? undefined : { broken: true }),
    ...(outcome === null ? undefined : { outcome, operation, cost, kept: isKept }),
    ...(keyId === null ? undefined : { key: keyId }),
  };
  if (HEALTH.has(path)) log.debug(line, 'request');
  else log.info(line, 'request');
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

/** @param grace how long requests in flight may take, in milliseconds */
async function shutDown(server: Server, grace: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection that was busy at first is kept alive after its answer, unless somebody closes it.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const late = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(idle);
  clearTimeout(late);
}
