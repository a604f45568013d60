import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Tally } from './tally.js';

/** Traces requests, and the statements that they run. */
export interface Tracing {
  /** Runs what answers a request, as a span. */
  request(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    tally: Tally,
    work: () => Promise<void>,
  ): void;
  /** Sends what is not sent yet. */
  close(): Promise<void>;
}
